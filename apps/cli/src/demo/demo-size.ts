import { fromRoubles, type Kopecks } from '#kernel';

/** How large one contest of the demo is. */
export interface ContestSize {
  applications: number;
  organisations: number;
  /** Municipalities that they come from. */
  districts: number;
  /** What all applications ask together. */
  askedTotal: Kopecks;
  admitted: number;
  /** Taken back by their authors before the commission met. */
  withdrawn: number;
}

/** A contest whose money is given out. */
interface FinishedSize extends ContestSize {
  winners: number;
  republicBudget: Kopecks;
  federalBudget: Kopecks;
  reserve: number;
}

/** A contest that experts are at work on. */
export interface RunningSize extends ContestSize {
  /** Reviews that stand handed in. */
  submittedReviews: number;
  /** Reviews asked for because two others diverge. */
  thirdReviews: number;
  /** How many of those are still awaited. */
  awaitedThirdReviews: number;
}

export interface DemoSize {
  experts: number;
  /** How many applications an expert reads at most. */
  expertCapacity: number;
  finished: FinishedSize;
  running: RunningSize;
  /** A contest that takes applications. */
  open: { drafts: number; submitted: number };
}

/** As large as the republic's own contests of 2025 and 2024. */
export const FULL_DEMO: DemoSize = {
  experts: 45,
  expertCapacity: 22,
  finished: {
    applications: 388,
    organisations: 325,
    districts: 27,
    askedTotal: fromRoubles(616_000_000),
    admitted: 326,
    withdrawn: 3,
    winners: 67,
    republicBudget: fromRoubles(55_224_000),
    federalBudget: fromRoubles(38_376_000),
    reserve: 8,
  },
  running: {
    applications: 474,
    organisations: 401,
    districts: 31,
    askedTotal: fromRoubles(563_000_000),
    admitted: 402,
    withdrawn: 4,
    submittedReviews: 760,
    thirdReviews: 38,
    awaitedThirdReviews: 13,
  },
  open: { drafts: 9, submitted: 7 },
};

/** The same in small, for tests: every special case is there too. */
export const SMALL_DEMO: DemoSize = {
  experts: 8,
  expertCapacity: 22,
  finished: {
    applications: 30,
    organisations: 25,
    districts: 8,
    askedTotal: fromRoubles(40_000_000),
    admitted: 26,
    withdrawn: 1,
    winners: 9,
    republicBudget: fromRoubles(7_800_000),
    federalBudget: fromRoubles(5_000_000),
    reserve: 3,
  },
  running: {
    applications: 24,
    organisations: 20,
    districts: 8,
    askedTotal: fromRoubles(31_000_000),
    admitted: 20,
    withdrawn: 1,
    submittedReviews: 34,
    thirdReviews: 1,
    awaitedThirdReviews: 0,
  },
  open: { drafts: 2, submitted: 2 },
};
