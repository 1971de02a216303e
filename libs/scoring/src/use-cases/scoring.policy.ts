import { isStaff } from '#calls';
import type { Role } from '#contracts';
import { hasRole, type Actor } from '#platform';
import type { ReviewAction } from '../domain/review.status.js';
import { fail, type ScoringErrorCode } from '../domain/scoring.errors.js';

type ScoringVerdict = true | ScoringErrorCode;

/** What belongs to one organiser. */
interface Owned {
  organiserId: string;
}

/** Who works for the organiser hears why not; for everybody else there is no such thing. */
function only(
  actor: Actor,
  { organiserId }: Owned,
  roles: readonly Role[],
  refusal: ScoringErrorCode,
): ScoringVerdict {
  if (hasRole(actor, organiserId, ...roles)) return true;
  return isStaff(actor, organiserId) ? refusal : 'scoring.not-found';
}

export const SUPERVISORS = ['contest-administrator', 'head-of-expertise'] as const satisfies Role[];
export const REVIEW_READERS = [...SUPERVISORS, 'auditor'] as const satisfies Role[];
export const RANKING_READERS = [
  ...REVIEW_READERS,
  'council-member',
  'council-secretary',
  'committee-member',
] as const satisfies Role[];

export const JUDGES = ['council-member', 'council-secretary'] as const satisfies Role[];
export const MARK_READERS = [...REVIEW_READERS, ...JUDGES] as const satisfies Role[];

export function mayAssign(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, ['contest-administrator'], 'scoring.only-administrator');
}

export function mayReturn(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, ['head-of-expertise'], 'scoring.only-head-of-expertise');
}

export function mayVoid(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, SUPERVISORS, 'scoring.only-supervisors');
}

/** Who finds reviews unfounded. */
export function mayJudgeReviews(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, JUDGES, 'scoring.only-council');
}

export function mayReadMarks(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, MARK_READERS, 'scoring.not-for-your-role');
}

/** Who holds a calibration round. */
export function mayCalibrate(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, SUPERVISORS, 'scoring.only-supervisors');
}

/** Who opens and closes the panel on an application. */
export function mayRunPanel(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, SUPERVISORS, 'scoring.only-supervisors');
}

/** The council hears what experts have said to each other, by their aliases. */
export function mayReadPanel(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, MARK_READERS, 'scoring.not-for-your-role');
}

export function mayReadRanking(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, RANKING_READERS, 'scoring.not-for-your-role');
}

/** Who sees every review of a call with its expert. */
export function mayWatchReviews(actor: Actor, object: Owned): ScoringVerdict {
  return only(actor, object, REVIEW_READERS, 'scoring.not-for-your-role');
}

interface OwnedReview extends Owned {
  expertId: string;
  status: string;
}

/** An expert works on reviews of their own, as long as they are an expert, and never across a conflict. */
export function mayWorkOn(actor: Actor, review: OwnedReview): ScoringVerdict {
  const own = review.expertId === actor.personId && hasRole(actor, review.organiserId, 'expert');
  return (own && review.status !== 'conflict') || 'scoring.not-found';
}

/** Supervisors and auditors read any review, the council those that count, an expert the own one. */
export function mayReadReview(actor: Actor, review: OwnedReview): ScoringVerdict {
  if (mayWorkOn(actor, review) === true) return true;
  const counts = review.status === 'submitted' || review.status === 'voided';
  return only(actor, review, counts ? MARK_READERS : REVIEW_READERS, 'scoring.not-for-your-role');
}

/** Whether the person may know whose a review is; the council knows experts by their aliases. */
export function mayKnowExpert(actor: Actor, review: Owned): boolean {
  return hasRole(actor, review.organiserId, ...REVIEW_READERS);
}

/** The steps of a review that this person could take. `expire` is nobody's: the round does it when it closes. */
export function reviewActionsOf(actor: Actor, review: OwnedReview): ReviewAction[] {
  const expert: ReviewAction[] = ['accept', 'decline', 'declareConflict', 'save', 'submit', 'reopen'];
  return [
    ...(mayWorkOn(actor, review) === true ? expert : []),
    ...(mayReturn(actor, review) === true ? (['return'] as const) : []),
    ...(mayVoid(actor, review) === true ? (['void'] as const) : []),
    ...(mayAssign(actor, review) === true ? (['withdraw'] as const) : []),
  ];
}

/** @throws DomainError with the verdict's reason */
export function requireRight(verdict: ScoringVerdict): void {
  if (verdict !== true) throw fail(verdict);
}
