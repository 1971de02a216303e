import type { ApplicationStatus, CallStatus, ReviewReason } from '#contracts';

/** The council works with the ranking. A committee looking at a list made from it needs it to stand still. */
const COUNCIL_AT_WORK: readonly CallStatus[] = ['review-closed', 'list-returned'];

/** Applications that have a place in the ranking: admitted ones, whatever became of them later. */
export const RANKED_STATUSES: readonly ApplicationStatus[] = [
  'admitted',
  'reviewed',
  'proposed',
  'reserve',
  'not-awarded',
  'awarded',
  'declined',
];

/** Whether reviews may still be voided, and the ranking be computed anew. */
export function rankingIsOpen(call: CallStatus): boolean {
  return call === 'reviewing' || COUNCIL_AT_WORK.includes(call);
}

/**
 * Whether an expert may work on a review. After the round has closed only a replacement for a voided review can
 * come in, because no list can be proposed while an application has fewer reviews than the rules ask.
 */
export function roundIsOpen(call: CallStatus, reason: ReviewReason): boolean {
  return call === 'reviewing' || (reason === 'replacement' && COUNCIL_AT_WORK.includes(call));
}

/** The lot's seed is a secret until no score can depend on it. */
export function lotSeedIsPublic(call: CallStatus): boolean {
  return SEED_PUBLIC.includes(call);
}

const SEED_PUBLIC: readonly CallStatus[] = [
  'review-closed',
  'list-proposed',
  'list-returned',
  'list-agreed',
  'approved',
  'results-published',
  'finished',
];
