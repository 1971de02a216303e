import { RUBRIC_FPG, scoreSheet } from '#engine';
import { panelChange } from './panel-change.js';

const sheet = scoreSheet(RUBRIC_FPG, 'up-to-1m');
const flat = (score: number): Record<string, number> =>
  Object.fromEntries(sheet.asked.map(({ id }) => [id, score]));
const rules = { aggregationRule: 'mean', divergenceThreshold: 30 } as const;
const [first] = sheet.asked;
const criterionId = first?.id ?? '';

describe('what a panel has changed', () => {
  const reviews = [
    { id: 'a', scores: { ...flat(5), [criterionId]: 9 } },
    { id: 'b', scores: flat(5) },
  ];

  it('is nothing where nobody has revised, and where the revised review counts no more', () => {
    expect(panelChange(rules, sheet, reviews, [])).toBeNull();
    expect(
      panelChange(rules, sheet, reviews, [{ reviewId: 'gone', criterionId, formerScore: 1 }]),
    ).toBeNull();
  });

  it('goes from what was handed in to what stands now, however often it was revised between', () => {
    const revisions = [
      { reviewId: 'a', criterionId, formerScore: 5 },
      { reviewId: 'a', criterionId, formerScore: 7 },
    ];
    const change = panelChange(rules, sheet, reviews, revisions);
    expect(change?.before).toBe('50.000000');
    expect(Number(change?.after)).toBeGreaterThan(50);
  });

  it('has plain means under a rule that takes all reviews of a call together', () => {
    const revisions = [{ reviewId: 'a', criterionId, formerScore: 5 }];
    expect(panelChange({ ...rules, aggregationRule: 'blup' }, sheet, reviews, revisions)).toEqual(
      panelChange(rules, sheet, reviews, revisions),
    );
  });
});
