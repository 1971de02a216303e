import { completeContent } from '../factories/content.js';

const DAY_MS = 86_400_000;
const YAKUTSK_MS = 9 * 3_600_000;
const INTAKE_MS = 8_000;

const later = (ms: number): string => new Date(Date.now() + ms).toISOString();

/** Today in the contest's zone, YYYY-MM-DD. */
export const contestDay = (): string => new Date(Date.now() + YAKUTSK_MS).toISOString().slice(0, 10);

/** A call that opens at once and closes in seconds. */
export function callOf(organiserId: string): object {
  return {
    ...{ organiserId, code: '27-1', title: 'Конкурс на гранты 2027 года' },
    ...{ opensAt: later(-DAY_MS), closesAt: later(INTAKE_MS) },
    maxRequestedKopecks: '300000000',
    tracks: [{ code: 'culture', name: 'Культура' }],
    sources: [
      { name: 'Республика', amountKopecks: '12000000' },
      { name: 'Федеральный фонд', amountKopecks: '9000000' },
    ],
  };
}

export function applicationContent(index: number): object {
  return JSON.parse(
    JSON.stringify(completeContent(`Проект ${index}`, 10_000_000n), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    ),
  ) as object;
}
