import type { ApplicationContent } from './application-content.js';

/**
 * The project's length in months, a begun month counting as a whole one: 1 January – 30 June are 6 months,
 * 1 January – 1 July are 7. Both days belong to the project.
 */
export function projectMonths({ startsOn, endsOn }: ApplicationContent['project']): number {
  const start = new Date(`${startsOn}T00:00:00Z`);
  const after = new Date(`${endsOn}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  const months =
    (after.getUTCFullYear() - start.getUTCFullYear()) * 12 + after.getUTCMonth() - start.getUTCMonth();
  return after.getUTCDate() > start.getUTCDate() ? months + 1 : months;
}
