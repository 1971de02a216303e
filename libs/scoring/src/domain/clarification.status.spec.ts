import { CLARIFICATION_STATUSES } from '#contracts';
import { decide, unreachableStatuses, WRONG_STATUS } from '#kernel';
import { clarificationStatuses, type ClarificationAction } from './clarification.status.js';

const ACTIONS = Object.keys(clarificationStatuses.actions) as ClarificationAction[];
const WAY: Record<string, Partial<Record<ClarificationAction, string>>> = {
  asked: { forward: 'forwarded', decline: 'declined' },
  forwarded: { answer: 'answered' },
};

describe('the way of a clarification', () => {
  it('reaches every status', () => {
    expect(unreachableStatuses(clarificationStatuses)).toEqual([]);
  });

  it.each(CLARIFICATION_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'from %s, %s leads where it should, or nowhere',
    (status, action) => {
      const to = WAY[status]?.[action];
      expect(decide(clarificationStatuses, action, status, { inTime: true })).toEqual(
        to ? { ok: true, to } : { ok: false, reason: WRONG_STATUS },
      );
    },
  );

  it('takes an answer in time only', () => {
    for (const facts of [{ inTime: false }, {}])
      expect(decide(clarificationStatuses, 'answer', 'forwarded', facts)).toEqual({
        ...{ ok: false, reason: 'scoring.answer-late' },
      });
  });
});
