import { AWARD_LIST_STATUSES } from '#contracts';
import { decide, unreachableStatuses, WRONG_STATUS } from '#kernel';
import { awardListStatuses, type AwardListAction, type AwardListFacts } from './award-list.status.js';

const READY: AwardListFacts = { actorIsProposer: false, rankingHolds: true };
const ACTIONS = Object.keys(awardListStatuses.actions) as AwardListAction[];

describe('the way of an award list', () => {
  it('reaches every status', () => {
    expect(unreachableStatuses(awardListStatuses)).toEqual([]);
  });

  it.each(AWARD_LIST_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'from %s, %s happens only where the table says so',
    (status, action) => {
      const { from, to } = awardListStatuses.actions[action];
      expect(decide(awardListStatuses, action, status, READY)).toEqual(
        from.includes(status) ? { ok: true, to } : { ok: false, reason: WRONG_STATUS },
      );
    },
  );

  it('ends: nothing leads out of returned or approved', () => {
    const leaving = ACTIONS.flatMap((action) => awardListStatuses.actions[action].from);
    expect(leaving.filter((status) => status === 'returned' || status === 'approved')).toEqual([]);
  });

  it.each<[AwardListAction, AwardListFacts, string]>([
    ['agree', { ...READY, actorIsProposer: true }, 'awards.agreed-by-proposer'],
    ['return', { ...READY, actorIsProposer: true }, 'awards.agreed-by-proposer'],
    ['agree', { ...READY, rankingHolds: false }, 'awards.ranking-changed'],
    ['approve', { ...READY, rankingHolds: false }, 'awards.ranking-changed'],
    ['agree', {}, 'awards.agreed-by-proposer'],
    ['approve', {}, 'awards.ranking-changed'],
  ])('%s is refused for %j', (action, facts, reason) => {
    const status = awardListStatuses.actions[action].from[0] ?? 'proposed';
    expect(decide(awardListStatuses, action, status, facts)).toEqual({ ok: false, reason });
  });

  it('lets the committee return a list whose ranking has changed', () => {
    const facts = { actorIsProposer: false, rankingHolds: false };
    expect(decide(awardListStatuses, 'return', 'proposed', facts)).toEqual({ ok: true, to: 'returned' });
  });
});
