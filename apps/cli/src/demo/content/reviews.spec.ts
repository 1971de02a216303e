import {
  CRITERION_IDS,
  makeApplicantComment,
  makeRationale,
  REVIEW_RATIONALES,
  reviewLevelOf,
} from './reviews.js';
import { APPLICANT_COMMENTS } from './phrases/review-phrases.js';
import { SeededRandom } from './seeded-random.js';

const LINE = {
  ...{ article: 'events' as const, title: 'Аренда зала', justification: '' },
  ...{ unitCostKopecks: '1200000', quantity: 1, ownKopecks: '0' },
};

const APPLICATION = { project: { geography: '' }, plan: [], team: [], budget: [LINE] };

describe('reviews', () => {
  it('have four rationales or more for each level of all ten criteria, none twice', () => {
    expect(CRITERION_IDS).toHaveLength(10);
    const all = CRITERION_IDS.flatMap((id) => Object.values(REVIEW_RATIONALES[id]));
    expect(all).toHaveLength(30);
    for (const variants of all) expect(variants.length).toBeGreaterThanOrEqual(4);
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  });

  it.each([
    [0.3, 'low'],
    [0.4, 'middle'],
    [0.8, 'middle'],
    [0.9, 'high'],
  ] as const)('find a share of %p %s', (share, level) => {
    expect(reviewLevelOf(share)).toBe(level);
    const random = new SeededRandom('reviews');
    const [verdict, example] = makeRationale(random, 'budget', share, APPLICATION).split(' Пример: ');
    expect(REVIEW_RATIONALES.budget[level]).toContain(verdict);
    expect(example).toBe('«Аренда зала», 12\u00a0000,00\u00a0₽.');
    expect(APPLICANT_COMMENTS[level]).toContain(makeApplicantComment(random, share));
  });
});
