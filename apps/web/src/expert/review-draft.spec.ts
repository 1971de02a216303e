import { withOpinion } from './line-opinions.js';
import { bodyOf, finishedOf, lackOf, withScore, type ReviewDraft } from './review-draft.js';
import type { ReviewCriterion } from './reviews-query.js';

const criterion = (
  criterionId: string,
  rationaleRule: ReviewCriterion['rationaleRule'] = null,
): ReviewCriterion => ({
  ...{ criterionId, ru: criterionId, weight: '1', scale: { min: 0, max: 10, step: 1 } },
  ...{ anchors: [], rationaleRule, score: null, rationale: '' },
});
const EMPTY: ReviewDraft = {
  ...{ scores: {}, lineOpinions: {}, recommendation: null },
  ...{ commentForApplicant: '', commentForCouncil: '' },
};
const RULE = { minLength: 5, atMost: 3, atLeast: 9 };

describe('a review’s draft', () => {
  it('lacks a score, then a rationale where the rule wants one, then nothing', () => {
    const strict = criterion('a', RULE);
    expect(lackOf(strict, undefined)).toEqual({ what: 'score' });
    expect(lackOf(strict, { score: 3, rationale: '    ' })).toEqual({ what: 'rationale', limit: 5 });
    expect(lackOf(strict, { score: 3, rationale: 'Слабо' })).toBeNull();
    expect(lackOf(strict, { score: 4, rationale: '' })).toBeNull();
    expect(lackOf(strict, { score: 9, rationale: '' })).toEqual({ what: 'rationale', limit: 5 });
    expect(lackOf(criterion('b'), { score: 0, rationale: '' })).toBeNull();
  });

  it('counts finished criteria only', () => {
    const draft = withScore(withScore(EMPTY, 'a', { score: 10 }), 'b', { score: 7 });
    expect(finishedOf([criterion('a', RULE), criterion('b'), criterion('c')], draft)).toBe(1);
  });

  it('keeps the rationale when the score changes, and is sent whole', () => {
    const draft = withScore(withScore(EMPTY, 'a', { rationale: 'Потому что' }), 'a', { score: 2 });
    const cut = withOpinion(draft, 2, { proposedKopecks: '100' });
    expect(bodyOf(cut, 4)).toEqual({
      ...{ version: 4, recommendation: null, commentForApplicant: '', commentForCouncil: '' },
      scores: [{ criterionId: 'a', score: 2, rationale: 'Потому что' }],
      lineOpinions: [{ line: 2, proposedKopecks: '100', reason: '' }],
    });
  });
});
