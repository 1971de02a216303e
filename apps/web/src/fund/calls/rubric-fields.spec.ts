import { parseRubric, RUBRIC_FPG } from '#engine';
import type { CallDetails } from '../fund-calls-query.js';
import { freeId, greatestTotals, NEW_CRITERION, rubricBody, rubricFields } from './rubric-fields.js';

type Rubric = CallDetails['rubric'];
const fpg = RUBRIC_FPG as Rubric;
const rich: Rubric = {
  ...fpg,
  bands: fpg.bands.map((band) => ({ ...band, passMark: '65.5' })),
  criteria: fpg.criteria.map((criterion) => ({
    ...criterion,
    en: 'English',
    scale: { min: 0, max: 10, step: 0.5 },
    anchors: [{ score: 0.5, ru: 'нет', en: 'none' }],
    rationale: { minLength: 100, atMost: 3, atLeast: 8.5 },
  })),
};

describe('the fields of a rubric', () => {
  it.each([fpg, rich])('bring back the rubric that they show', (rubric) => {
    const body = rubricBody(rubricFields(rubric, []));
    expect(body).toEqual(rubric);
    expect(() => parseRubric(body)).not.toThrow();
  });

  it('keep weights with their bands when bands change places', () => {
    const fields = rubricFields(fpg, []);
    const [first, ...rest] = fields.bands;
    const body = rubricBody({ ...fields, bands: [...rest, ...(first ? [first] : [])] });
    expect(body.criteria[0]?.weights).toEqual(['1', '1', '1.5', '1', '2']);
  });

  it('take figures with a comma, and leave what is no number for the server to name', () => {
    const criterion = { ...NEW_CRITERION, id: 'x', weights: { 'up-to-1m': ' 1,5 ' } };
    const fields = { ...rubricFields(fpg, []), maximumScore: 'сто', criteria: [criterion] };
    expect(rubricBody(fields)).toMatchObject({ criteria: [{ weights: ['1.5', '0', '0', '0', '0'] }] });
    expect(rubricBody(fields).maximumScore).toBeNaN();
  });

  it('add up to the greatest total of every band', () => {
    expect(greatestTotals(rubricFields(fpg, []))).toEqual([100, 100, 100, 100, 100]);
  });

  it('find a free id', () => {
    expect(freeId('band', [{ id: 'band-2' }])).toBe('band-3');
  });
});
