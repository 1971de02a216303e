import { RUBRIC_FPG, scoreSheet } from '#engine';
import { wantsFurtherReview } from './wants-further-review.js';

const sheet = scoreSheet(RUBRIC_FPG, 'up-to-1m');
const flat = (id: string, score: number) => ({
  id,
  scores: Object.fromEntries(sheet.asked.map((criterion) => [criterion.id, score])),
});
const rules = { aggregationRule: 'mean', divergenceThreshold: 30, reviewsPerApplication: 2 } as const;

describe('a further review', () => {
  it.each<[string, number[], boolean]>([
    ['is not due while a review is missing', [9], false],
    ['is not due at the threshold itself', [4, 7], false],
    ['is due above it', [4, 8], true],
    ['is due once: with a third one the panel follows', [1, 9, 5], false],
  ])('%s', (_, scores, due) => {
    const reviews = scores.map((score, i) => flat(String(i), score));
    expect(wantsFurtherReview(rules, sheet, reviews)).toBe(due);
  });

  it('is judged by totals, whatever the rule of the ranking', () => {
    const reviews = [flat('a', 4), flat('b', 8)];
    for (const aggregationRule of ['fpg', 'median', 'additive', 'blup'] as const)
      expect(wantsFurtherReview({ ...rules, aggregationRule }, sheet, reviews)).toBe(true);
  });
});
