/*
 * When things happen, in days from the day on which the demo is seeded. The intake of the Yakut contest takes thirty
 * days and closes at 23:30; the formal check takes two weeks, reviewing three and a half.
 */

/** Of the day, in the contest's zone: when an intake closes. */
export const CLOSING_TIME = '23:30:00';

export const FINISHED_DAYS = {
  published: -408,
  opens: -400,
  closes: -370,
  formalCheckUntil: -356,
  protocol: -355,
  reviewingOpens: -353,
  reviewsDue: -330,
  reviewingCloses: -329,
  listProposed: -322,
  listAgreed: -318,
  approved: -315,
  results: -313,
  awardDeclined: -307,
  reserveMovedUp: -305,
  resultsCorrected: -304,
  agreements: -302,
  projectsStart: -300,
} as const;

export const RUNNING_DAYS = {
  published: -72,
  opens: -64,
  closes: -34,
  formalCheckUntil: -21,
  protocol: -20,
  reviewingOpens: -19,
  reviewsDue: 5,
  results: 30,
  projectsStart: 45,
} as const;

export const OPEN_DAYS = {
  published: -12,
  opens: -9,
  closes: 21,
  formalCheckUntil: 35,
  reviewsDue: 60,
  results: 85,
  projectsStart: 100,
} as const;

/** When the fund's people and the experts get their accounts. */
export const FUND_FOUNDED = -430;
export const EXPERTS_ENTERED = -420;
