import type { SeededRandom } from '../content/seeded-random.js';

/** When an application is begun and handed in. */
export interface IntakeMoments {
  draftedAt: Date;
  submittedAt: Date;
}

export interface IntakePeriod {
  opensAt: Date;
  closesAt: Date;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Of all submissions, how many come on the last day and on the three days before it. */
const LAST_DAY_SHARE = 0.28;
const LAST_DAYS_SHARE = 0.3;
/** The last day lasts from morning to midnight; the nearer to its end, the more come. */
const LAST_DAY_MS = 15 * HOUR_MS;
/** Nobody but the very last comes within these minutes: the demo's guide shows that one alone. */
const QUIET_MS = 2 * MINUTE_MS;
const LONGEST_DRAFTING_MS = 12 * DAY_MS;
const SHORTEST_DRAFTING_MS = 2 * HOUR_MS;

/** How long before the deadline one submission comes. */
function drawLead(random: SeededRandom, { opensAt, closesAt }: IntakePeriod): number {
  const length = closesAt.getTime() - opensAt.getTime();
  const kind = random.next();
  if (kind < LAST_DAY_SHARE) return QUIET_MS + (LAST_DAY_MS - QUIET_MS) * random.next() ** 2;
  const waking = random.next() * LAST_DAY_MS;
  if (kind < LAST_DAY_SHARE + LAST_DAYS_SHARE) return random.integer(1, 3) * DAY_MS + waking;
  const days = Math.floor(length / DAY_MS) - 2;
  return Math.max(4, Math.floor(days * random.next())) * DAY_MS + waking;
}

/**
 * Moments of `count` applications, by the moment of submission: few at first, a rush on the last evening.
 * @param closesAt late in the evening: what comes earlier comes between morning and midnight
 */
export function drawIntake(random: SeededRandom, count: number, period: IntakePeriod): IntakeMoments[] {
  const earliest = period.opensAt.getTime() + HOUR_MS;
  return Array.from({ length: count }, () => {
    const submittedAt = Math.max(
      period.closesAt.getTime() - drawLead(random, period),
      earliest + SHORTEST_DRAFTING_MS,
    );
    const drafting = SHORTEST_DRAFTING_MS + random.next() ** 2 * LONGEST_DRAFTING_MS;
    return {
      submittedAt: new Date(submittedAt),
      draftedAt: new Date(Math.max(submittedAt - drafting, earliest)),
    };
  }).sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
}
