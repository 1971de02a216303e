import { REVIEW_STATUSES, type ReviewStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import type { ScoringErrorCode } from './scoring.errors.js';

export type ReviewAction =
  | 'accept'
  | 'decline'
  | 'declareConflict'
  | 'save'
  | 'submit'
  | 'reopen'
  | 'return'
  | 'void'
  | 'expire'
  | 'findConflict'
  | 'withdraw';

/** What the guards look at. Whoever takes an action loads what its guard needs; what is not loaded refuses. */
export interface ReviewFacts {
  /** See `roundIsOpen`. */
  roundIsOpen?: boolean;
  /** See `rankingIsOpen`. */
  rankingIsOpen?: boolean;
  /** By the database's clock, under the call's lock. */
  inTime?: boolean;
  /** No panel was opened: the expert does not know what others have given. */
  noPanel?: boolean;
  /** Every asked criterion has a score, and a rationale where the rubric wants one. */
  isComplete?: boolean;
}

type Guard = (facts: ReviewFacts) => true | ScoringErrorCode;

const all =
  (...guards: readonly Guard[]): Guard =>
  (facts) =>
    guards.map((guard) => guard(facts)).find((verdict) => verdict !== true) ?? true;

const roundOpen: Guard = (facts) => facts.roundIsOpen === true || 'scoring.round-closed';
const rankingOpen: Guard = (facts) => facts.rankingIsOpen === true || 'scoring.ranking-final';
const inTime: Guard = (facts) => facts.inTime === true || 'scoring.review-late';
const late: Guard = (facts) => facts.inTime === false || 'scoring.not-late';
const unknowing: Guard = (facts) => facts.noPanel === true || 'scoring.panel-held';
const complete: Guard = (facts) => facts.isComplete === true || 'scoring.review-incomplete';

const UNFINISHED: readonly ReviewStatus[] = ['assigned', 'accepted', 'in-progress'];
const HANDED_BACK: readonly ReviewStatus[] = ['returned', 'reopened'];

/** Reviews that take a place: of the expert's capacity, and among those that the rules ask for. */
export const LIVE_STATUSES: readonly ReviewStatus[] = [...UNFINISHED, 'submitted', ...HANDED_BACK];

/** The expert has said that nothing stands between them and the applicant, so the application may be read. */
export const CONTENT_OPEN: readonly ReviewStatus[] = ['accepted', 'in-progress', 'submitted', ...HANDED_BACK];

/**
 * The way of a review. Saving an assigned one accepts it. Reopening and returning need time left, or the expert
 * could not hand the review in again; after a panel scores change in a panel only, with a reason each.
 */
export const reviewStatuses: TransitionTable<ReviewStatus, ReviewAction, ReviewFacts> = {
  initial: 'assigned',
  statuses: REVIEW_STATUSES,
  actions: {
    accept: { from: ['assigned'], to: 'accepted', guard: roundOpen },
    decline: { from: UNFINISHED, to: 'declined' },
    declareConflict: { from: [...UNFINISHED, ...HANDED_BACK], to: 'conflict' },
    save: { from: [...UNFINISHED, ...HANDED_BACK], to: 'in-progress', guard: all(roundOpen, inTime) },
    submit: {
      from: ['in-progress', ...HANDED_BACK],
      to: 'submitted',
      guard: all(roundOpen, inTime, complete),
    },
    reopen: { from: ['submitted'], to: 'reopened', guard: all(roundOpen, inTime, unknowing) },
    return: { from: ['submitted'], to: 'returned', guard: all(roundOpen, inTime, unknowing) },
    void: { from: LIVE_STATUSES, to: 'voided', guard: rankingOpen },
    // Somebody else reads what the expert has not handed in when it was due.
    withdraw: { from: [...UNFINISHED, ...HANDED_BACK], to: 'expired', guard: late },
    // Whatever the expert has written: where there is a conflict it counts no more.
    findConflict: { from: LIVE_STATUSES, to: 'conflict', guard: rankingOpen },
    expire: { from: UNFINISHED, to: 'expired' },
  },
};
