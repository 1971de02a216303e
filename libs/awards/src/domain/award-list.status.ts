import { AWARD_LIST_STATUSES, type AwardListStatus } from '#contracts';
import type { TransitionTable, Verdict } from '#kernel';
import type { AwardsErrorCode } from './awards.errors.js';

export type AwardListAction = 'agree' | 'return' | 'approve';

/** What the guards look at. What is not loaded refuses. */
export interface AwardListFacts {
  /** Nobody agrees to their own list. */
  actorIsProposer?: boolean;
  /** The call's ranking is still the one that the list was made from. */
  rankingHolds?: boolean;
}

const unless = (condition: boolean, reason: AwardsErrorCode): Verdict => !condition || reason;
const byAnother = (facts: AwardListFacts): Verdict =>
  unless(facts.actorIsProposer !== false, 'awards.agreed-by-proposer');
const onThisRanking = (facts: AwardListFacts): Verdict =>
  unless(facts.rankingHolds !== true, 'awards.ranking-changed');

/** The way of a list: the council proposes, the committee agrees or returns, an order makes it binding. */
export const awardListStatuses: TransitionTable<AwardListStatus, AwardListAction, AwardListFacts> = {
  initial: 'proposed',
  statuses: AWARD_LIST_STATUSES,
  actions: {
    agree: {
      from: ['proposed'],
      to: 'agreed',
      guard: (facts) => {
        const verdict = byAnother(facts);
        return verdict === true ? onThisRanking(facts) : verdict;
      },
    },
    return: { from: ['proposed'], to: 'returned', guard: byAnother },
    approve: { from: ['agreed'], to: 'approved', guard: onThisRanking },
  },
};
