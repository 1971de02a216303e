import { RUBRIC_FPG, scoreSheet, type Rubric } from '#engine';
import { checkScores, missingScores, type GivenScore } from './given-scores.js';

const BAND = 'up-to-1m';
const sheet = scoreSheet(RUBRIC_FPG, BAND);
const given = (criterionId: string, score: number | null, rationale = ''): GivenScore => ({
  criterionId,
  score,
  rationale,
});
const complete = sheet.asked.map(({ id }) => given(id, 5));

describe('scores of a draft', () => {
  it('may be incomplete', () => {
    expect(checkScores(sheet, [given('relevance', null), given('team', 10)])).toEqual([]);
  });

  it.each([
    [given('luck', null), '/scores/0/criterionId', 'scoring.unknown-criterion'],
    [given('__proto__', 1), '/scores/0/criterionId', 'scoring.unknown-criterion'],
    [given('scale', 3), '/scores/0/criterionId', 'scoring.criterion-not-asked'],
    [given('relevance', 11), '/scores/0/score', 'scoring.off-scale'],
    [given('relevance', -1), '/scores/0/score', 'scoring.off-scale'],
    [given('relevance', 5.5), '/scores/0/score', 'scoring.off-scale'],
  ])('refuse %j', (item, pointer, code) => {
    expect(checkScores(sheet, [item])).toMatchObject([{ pointer, code }]);
  });

  it('name a criterion once', () => {
    expect(checkScores(sheet, [given('team', 1), given('team', 2)])).toMatchObject([
      { pointer: '/scores/1/criterionId', code: 'scoring.duplicate-criterion' },
    ]);
  });
});

describe('what a review lacks', () => {
  it('is nothing when every asked criterion has a score; one that the band does not ask is not missed', () => {
    expect(missingScores(RUBRIC_FPG, BAND, complete)).toEqual([]);
    expect(complete.some(({ criterionId }) => criterionId === 'scale')).toBe(false);
  });

  it('is named by criterion, a null score like an absent one', () => {
    const faults = missingScores(RUBRIC_FPG, BAND, [
      given('relevance', null),
      ...complete.filter(({ criterionId }) => !['relevance', 'team'].includes(criterionId)),
    ]);
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/scores/relevance', 'scoring.score-missing'],
      ['/scores/team', 'scoring.score-missing'],
    ]);
  });

  it('includes a rationale where the rubric wants one', () => {
    const rubric: Rubric = {
      ...RUBRIC_FPG,
      criteria: RUBRIC_FPG.criteria.map((criterion) =>
        criterion.id === 'team' ? { ...criterion, rationale: { minLength: 10, atMost: 3 } } : criterion,
      ),
    };
    const withTeam = (item: GivenScore): GivenScore[] => [
      ...complete.filter(({ criterionId }) => criterionId !== 'team'),
      item,
    ];
    expect(missingScores(rubric, BAND, withTeam(given('team', 3, 'short     ')))).toMatchObject([
      { pointer: '/scores/team', code: 'scoring.rationale-too-short', params: { limit: 10 } },
    ]);
    expect(missingScores(rubric, BAND, withTeam(given('team', 3, 'long enough')))).toEqual([]);
    expect(missingScores(rubric, BAND, withTeam(given('team', 4)))).toEqual([]);
  });
});
