import { REVIEW_STATUSES } from '#contracts';
import { decide, unreachableStatuses, WRONG_STATUS } from '#kernel';
import { reviewStatuses, type ReviewAction, type ReviewFacts } from './review.status.js';

const READY: ReviewFacts = {
  roundIsOpen: true,
  rankingIsOpen: true,
  inTime: true,
  noPanel: true,
  isComplete: true,
};
const ACTIONS = Object.keys(reviewStatuses.actions) as ReviewAction[];

/** From which status which action leads where, written out once more by hand. */
const WAY: Record<string, Partial<Record<ReviewAction, string>>> = {
  assigned: {
    accept: 'accepted',
    decline: 'declined',
    declareConflict: 'conflict',
    save: 'in-progress',
    void: 'voided',
    expire: 'expired',
    findConflict: 'conflict',
    withdraw: 'expired',
  },
  accepted: {
    decline: 'declined',
    declareConflict: 'conflict',
    save: 'in-progress',
    void: 'voided',
    expire: 'expired',
    findConflict: 'conflict',
    withdraw: 'expired',
  },
  'in-progress': {
    decline: 'declined',
    declareConflict: 'conflict',
    save: 'in-progress',
    submit: 'submitted',
    void: 'voided',
    expire: 'expired',
    findConflict: 'conflict',
    withdraw: 'expired',
  },
  submitted: { reopen: 'reopened', return: 'returned', void: 'voided', findConflict: 'conflict' },
  returned: {
    declareConflict: 'conflict',
    save: 'in-progress',
    submit: 'submitted',
    void: 'voided',
    findConflict: 'conflict',
    withdraw: 'expired',
  },
  reopened: {
    declareConflict: 'conflict',
    save: 'in-progress',
    submit: 'submitted',
    void: 'voided',
    findConflict: 'conflict',
    withdraw: 'expired',
  },
};

describe('the way of a review', () => {
  it('reaches every status', () => {
    expect(unreachableStatuses(reviewStatuses)).toEqual([]);
  });

  it.each(REVIEW_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'from %s, %s leads where it should, or nowhere',
    (status, action) => {
      const to = WAY[status]?.[action];
      const facts = { ...READY, inTime: action !== 'withdraw' };
      expect(decide(reviewStatuses, action, status, facts)).toEqual(
        to ? { ok: true, to } : { ok: false, reason: WRONG_STATUS },
      );
    },
  );

  it.each<[ReviewAction, keyof ReviewFacts, string]>([
    ['accept', 'roundIsOpen', 'scoring.round-closed'],
    ['save', 'roundIsOpen', 'scoring.round-closed'],
    ['save', 'inTime', 'scoring.review-late'],
    ['submit', 'roundIsOpen', 'scoring.round-closed'],
    ['submit', 'inTime', 'scoring.review-late'],
    ['submit', 'isComplete', 'scoring.review-incomplete'],
    ['reopen', 'roundIsOpen', 'scoring.round-closed'],
    ['reopen', 'inTime', 'scoring.review-late'],
    ['return', 'roundIsOpen', 'scoring.round-closed'],
    ['return', 'inTime', 'scoring.review-late'],
    ['reopen', 'noPanel', 'scoring.panel-held'],
    ['return', 'noPanel', 'scoring.panel-held'],
    ['void', 'rankingIsOpen', 'scoring.ranking-final'],
  ])('%s needs %s', (action, fact, reason) => {
    const status = reviewStatuses.actions[action].from[0] ?? 'assigned';
    for (const value of [false, undefined])
      expect(decide(reviewStatuses, action, status, { ...READY, [fact]: value })).toEqual({
        ok: false,
        reason,
      });
  });

  it('lets an expert decline or declare a conflict even when the round is over', () => {
    expect(decide(reviewStatuses, 'decline', 'accepted', {}).ok).toBe(true);
    expect(decide(reviewStatuses, 'declareConflict', 'assigned', {}).ok).toBe(true);
  });
});
