import fc from 'fast-check';
import { lotOf, RUBRIC_FPG, scoreSheet } from '#engine';
import { computeRanking, digestOfRanking, reviewCountOf, type RankingRules } from './compute-ranking.js';
import type { ReviewedApplication } from './score-applications.js';

const BAND = '1m-5m';
const asked = scoreSheet(RUBRIC_FPG, BAND).asked.map(({ id }) => id);
const rules: RankingRules = {
  rubric: RUBRIC_FPG,
  aggregationRule: 'mean',
  divergenceThreshold: 30,
  reviewsPerApplication: 2,
  tieBreakCriteria: [],
  lotSeed: 'seed',
};
const flat = (id: string, score: number) => ({
  id,
  scores: Object.fromEntries(asked.map((criterion) => [criterion, score])),
});
const application = (id: string, ...scores: number[]): ReviewedApplication => ({
  id,
  bandId: BAND,
  reviews: scores.map((score, i) => flat(`${id}-${i}`, score)),
});

describe('a ranking', () => {
  it('orders by score, shares ranks, breaks ties by lot, and puts what nobody has read last', () => {
    const rows = computeRanking(rules, [
      application('a', 8, 6),
      application('b', 7, 7),
      application('c'),
      application('d', 9, 5),
      application('e', 9),
    ]);
    const tied = ['a', 'b', 'd'].sort((x, y) => (lotOf('seed', x) < lotOf('seed', y) ? -1 : 1));
    expect(rows.map((row) => [row.applicationId, row.rank, row.position, row.score, row.tie])).toEqual([
      ['e', 1, 1, '90.000000', 'none'],
      [tied[0], 2, 2, '70.000000', 'lot'],
      [tied[1], 2, 3, '70.000000', 'lot'],
      [tied[2], 2, 4, '70.000000', 'lot'],
      ['c', null, 5, null, 'none'],
    ]);
    expect(reviewCountOf(rows)).toBe(7);
  });

  it('flags what people must look at', () => {
    const rows = computeRanking(rules, [
      application('a', 9, 5),
      application('b', 9, 6),
      application('c', 7),
      application('d'),
    ]);
    const flags = Object.fromEntries(rows.map((row) => [row.applicationId, row.flags]));
    expect(flags).toEqual({ a: ['divergence'], b: [], c: ['too-few-reviews'], d: ['too-few-reviews'] });
  });

  it('breaks ties by the published criteria before the lot', () => {
    const better = application('b', 5);
    const lower = { ...flat('x', 5), scores: { ...flat('x', 5).scores, relevance: 4, coherence: 6 } };
    const rows = computeRanking({ ...rules, tieBreakCriteria: ['relevance'] }, [
      { ...application('a'), reviews: [lower] },
      better,
    ]);
    expect(rows.map((row) => [row.applicationId, row.rank, row.tie])).toEqual([
      ['b', 1, 'criterion:relevance'],
      ['a', 1, 'criterion:relevance'],
    ]);
  });

  it('does not depend on the order of applications and reviews, and its digest follows the content', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(scores, { minLength: 1, maxLength: 8 }), (all) => {
        const applications = all.map((own, i) => application(`a${i}`, ...own));
        const turned = [...applications]
          .reverse()
          .map((one) => ({ ...one, reviews: [...one.reviews].reverse() }));
        expect(computeRanking(rules, turned)).toEqual(computeRanking(rules, applications));
      }),
    );
    const digestOf = (score: number): string =>
      digestOfRanking(computeRanking(rules, [application('a', score)]));
    expect(digestOf(5)).not.toBe(digestOf(6));
  });
});
