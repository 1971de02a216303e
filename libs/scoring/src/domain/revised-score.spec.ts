import { RUBRIC_FPG, type Rubric } from '#engine';
import { checkRevision, type WantedScore } from './revised-score.js';

const BAND = 'up-to-1m';
const given = [{ criterionId: 'relevance', score: 4, rationale: 'Слабо' }];
const wanted = (change: Partial<WantedScore> = {}): WantedScore => ({
  ...{ criterionId: 'relevance', score: 7, reason: 'В приложении есть цифры, которых я не видел' },
  ...change,
});
const strict: Rubric = {
  ...RUBRIC_FPG,
  criteria: RUBRIC_FPG.criteria.map((criterion) => ({
    ...criterion,
    rationale: { minLength: 20, atLeast: 9 },
  })),
};

describe('a score revised in a panel', () => {
  it('needs a reason, and one that is long enough where the rubric asks for it', () => {
    expect(checkRevision(strict, BAND, given, wanted())).toEqual([]);
    expect(checkRevision(strict, BAND, given, wanted({ reason: 'Цифры' }))).toEqual([]);
    expect(checkRevision(strict, BAND, given, wanted({ score: 9, reason: 'Цифры' }))).toEqual([
      { pointer: '/reason', code: 'scoring.rationale-too-short', params: { limit: 20 } },
    ]);
  });

  it.each<[Partial<WantedScore>, string, string]>([
    [{ reason: ' ' }, '/reason', 'scoring.revision-without-reason'],
    [{ score: 4 }, '/score', 'scoring.revision-same'],
    [{ score: 11 }, '/score', 'scoring.off-scale'],
    [{ score: 6.5 }, '/score', 'scoring.off-scale'],
    [{ criterionId: 'scale' }, '/criterionId', 'scoring.criterion-not-asked'],
    [{ criterionId: 'luck' }, '/criterionId', 'scoring.unknown-criterion'],
  ])('refuses %j', (change, pointer, code) => {
    expect(checkRevision(RUBRIC_FPG, BAND, given, wanted(change))).toMatchObject([{ pointer, code }]);
  });
});
