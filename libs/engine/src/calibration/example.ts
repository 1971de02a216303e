import type { GivenTotal } from './review-table.js';

/** Six applications, four experts, thirteen reviews, one of them a third one. */
const TOTALS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  A: { E1: 80, E2: 70 },
  B: { E2: 60, E3: 62 },
  C: { E3: 75, E4: 40, E2: 66 },
  D: { E1: 90, E3: 84 },
  E: { E2: 55, E4: 30 },
  F: { E1: 72, E4: 50 },
};

export const EXAMPLE: readonly GivenTotal[] = Object.entries(TOTALS).flatMap(([application, totals]) =>
  Object.entries(totals).map(([expert, total]) => ({ application, expert, total })),
);
