import { RUBRIC_FPG } from '#engine';
import { rehearsedReview } from './rehearsed-review.js';

type Call = Parameters<typeof rehearsedReview>[0];
const call = { code: '27-1', rubric: RUBRIC_FPG } as unknown as Call;
const content = { project: { title: 'Проба' } } as unknown as Parameters<typeof rehearsedReview>[2];

describe('a rehearsed review', () => {
  it('asks what the band weighs, on the rubric’s scale, and allows nothing', () => {
    const small = rehearsedReview(call, 0, content);
    expect(small.criteria.map(({ criterionId }) => criterionId)).not.toContain('scale');
    expect(small.criteria[0]).toMatchObject({
      weight: '2',
      scale: { min: 0, max: 10, step: 1 },
      score: null,
    });
    expect(small.availableActions).toEqual([]);
    expect(rehearsedReview(call, 1, content).criteria).toHaveLength(10);
  });
});
