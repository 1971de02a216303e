import { opinionOn, proposedSum, unexplainedCuts, withOpinion } from './line-opinions.js';
import type { ReviewDraft } from './review-draft.js';

const EMPTY: ReviewDraft = {
  ...{ scores: {}, lineOpinions: {}, recommendation: null },
  ...{ commentForApplicant: '', commentForCouncil: '' },
};
const line = (unitCostKopecks: string, ownKopecks: string) => ({
  ...{ article: 'other' as const, title: '', unitCostKopecks, quantity: 2, ownKopecks, justification: '' },
});
const BUDGET = [line('100', '0'), line('300', '100')];

describe('opinions on a budget', () => {
  it('come to what is asked, less the cuts', () => {
    expect(proposedSum(EMPTY, BUDGET)).toEqual({ asked: 700n, proposed: 700n });
    const cut = withOpinion(withOpinion(EMPTY, 0, { proposedKopecks: '0' }), 1, { proposedKopecks: '450' });
    expect(proposedSum(cut, BUDGET)).toEqual({ asked: 700n, proposed: 450n });
  });

  it('lack a reason where they cut, and keep what was written of a line', () => {
    const reasoned = withOpinion(EMPTY, 1, { reason: 'Дорого' });
    const cut = withOpinion(withOpinion(reasoned, 1, { proposedKopecks: '1' }), 0, { proposedKopecks: '1' });
    expect(opinionOn(cut, 1)).toEqual({ proposedKopecks: '1', reason: 'Дорого' });
    expect(unexplainedCuts(cut)).toBe(1);
    expect(unexplainedCuts(withOpinion(cut, 0, { proposedKopecks: null }))).toBe(0);
  });

  it('are none in a copy that an older page has left on the device', () => {
    const old = { scores: {}, recommendation: null, commentForApplicant: '', commentForCouncil: '' };
    expect(opinionOn(old, 0)).toEqual({ proposedKopecks: null, reason: '' });
    expect(unexplainedCuts(old)).toBe(0);
  });
});
