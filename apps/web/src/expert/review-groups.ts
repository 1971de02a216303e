import type { ReviewSummary } from './reviews-query.js';

/** The expert's work in one call. */
export interface CallReviews {
  callId: string;
  callTitle: string;
  /** Not answered yet. */
  fresh: ReviewSummary[];
  inWork: ReviewSummary[];
  handedIn: ReviewSummary[];
  /** Declined, late or voided: nothing to do any more. */
  gone: ReviewSummary[];
}

type Group = 'fresh' | 'inWork' | 'handedIn' | 'gone';

const GROUP_OF: Readonly<Record<ReviewSummary['status'], Group>> = {
  assigned: 'fresh',
  accepted: 'inWork',
  'in-progress': 'inWork',
  returned: 'inWork',
  reopened: 'inWork',
  submitted: 'handedIn',
  declined: 'gone',
  conflict: 'gone',
  expired: 'gone',
  voided: 'gone',
};

/** By call, those with something to do first; otherwise the order stays. */
export function groupReviews(reviews: readonly ReviewSummary[]): CallReviews[] {
  const calls = new Map<string, CallReviews>();
  for (const review of reviews) {
    const { callId, callTitle } = review;
    const call = calls.get(callId) ?? { callId, callTitle, fresh: [], inWork: [], handedIn: [], gone: [] };
    call[GROUP_OF[review.status]].push(review);
    calls.set(callId, call);
  }
  const isOver = ({ fresh, inWork }: CallReviews): boolean => fresh.length + inWork.length === 0;
  return [...calls.values()].sort((a, b) => Number(isOver(a)) - Number(isOver(b)));
}

/** How far the expert is: «7 из 20 готово». What was given up or voided is not the expert's to finish. */
export const progressOf = ({ fresh, inWork, handedIn }: CallReviews): { done: number; all: number } => ({
  done: handedIn.length,
  all: fresh.length + inWork.length + handedIn.length,
});

/** The expert's totals in a call, 0–100: only reviews with every score have one, and only live ones count. */
export const totalsOf = ({ fresh, inWork, handedIn }: CallReviews): number[] =>
  [...fresh, ...inWork, ...handedIn].flatMap(({ total }) => (total === null ? [] : [Number(total)]));

/** What to read next: the review due first that is not finished. */
export const nextAfter = (reviews: readonly ReviewSummary[], id: string): ReviewSummary | undefined =>
  reviews.find((review) => review.id !== id && ['fresh', 'inWork'].includes(GROUP_OF[review.status]));
