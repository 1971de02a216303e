import type { DomainError } from '#kernel';
import { parseRubric } from './parse-rubric.js';
import { RUBRIC_FPG } from './rubric-fpg.js';
import { sealOf } from './seal.js';

type Json = Record<string, unknown>;

/** The default rubric with a change, and the faults that it is refused with. */
function faultsOf(
  change: (rubric: Json & { bands: Json[]; criteria: Json[]; scale: Json }) => void,
): string[] {
  const rubric = structuredClone(RUBRIC_FPG) as unknown as Json & {
    bands: Json[];
    criteria: Json[];
    scale: Json;
  };
  change(rubric);
  try {
    parseRubric(rubric);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ code: 'engine.invalid-rubric', kind: 'invalid' });
    return (error as DomainError).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
}

describe('parseRubric', () => {
  it('accepts the default rubric, which is the published one to the letter', () => {
    expect(parseRubric(JSON.parse(JSON.stringify(RUBRIC_FPG)))).toEqual(RUBRIC_FPG);
    expect(sealOf(RUBRIC_FPG)).toBe('7287e1500c180960f8b874576180130bfa5acbfbb28ff7f86bf94d75807701c5');
  });

  it('accepts every optional member', () => {
    const faults = faultsOf((rubric) => {
      Object.assign(rubric.bands[0]!, { passMark: '60.5' });
      Object.assign(rubric.criteria[0]!, {
        en: 'Relevance',
        scale: { min: 0, max: 10, step: 0.5 },
        anchors: [{ score: 2.5, ru: 'Слабо', en: 'Weak' }],
        rationale: { minLength: 100, atMost: 3.5, atLeast: 9 },
      });
    });
    expect(faults).toEqual([]);
  });

  it.each([null, [], 'rubric', 7])('refuses %p', (json) => {
    expect(() => parseRubric(json)).toThrow('engine.invalid-rubric');
  });

  it('names every fault of the shape at once', () => {
    const faults = faultsOf((rubric) => {
      delete rubric['title'];
      rubric['maximumscore'] = 100;
      rubric.scale['step'] = '1';
      rubric.bands[0]!['id'] = 'до 1 млн';
      rubric.bands[1]!['requestedMaxRub'] = 0.5;
      rubric.bands[2] = [] as unknown as Json;
      rubric.criteria[3]!['weights'] = 'all';
      rubric.criteria[4]!['weights'] = ['1', '1', '0.0001', 1, '-1'];
      rubric.criteria[5]!['ru'] = ' ';
    });
    expect(faults).toEqual([
      '/title engine.field-required',
      '/scale/step engine.field-not-decimal',
      '/bands/0/id engine.field-not-identifier',
      '/bands/1/requestedMaxRub engine.field-not-integer',
      '/bands/2 engine.field-not-object',
      '/criteria/3/weights engine.field-not-list',
      '/criteria/4/weights/2 engine.field-not-decimal',
      '/criteria/4/weights/3 engine.field-not-decimal',
      '/criteria/4/weights/4 engine.field-not-decimal',
      '/criteria/5/ru engine.field-not-text',
      '/maximumscore engine.field-unknown',
    ]);
  });

  it.each<[string, (bands: Json[]) => void, string]>([
    ['descending', (bands) => (bands[1]!['requestedMaxRub'] = 900_000), '/bands/1 engine.field-band-order'],
    ['equal', (bands) => (bands[1]!['requestedMaxRub'] = 1_000_000), '/bands/1 engine.field-band-order'],
    ['both', (bands) => (bands[4]!['requestedMaxRub'] = 1e8), '/bands/4 engine.field-band-bounds'],
    ['two open', (bands) => delete bands[4]!['durationMoreThanMonths'], '/bands engine.field-band-open'],
    ['none open', (bands) => (bands[3]!['requestedMaxRub'] = 1e8), '/bands engine.field-band-open'],
    ['open amid', (bands) => bands.splice(2, 2, bands[3]!, bands[2]!), '/bands/3 engine.field-band-order'],
    ['twice', (bands) => (bands[1]!['id'] = 'up-to-1m'), '/bands/1/id engine.field-duplicate-id'],
  ])('refuses bands that are %s', (_, change, fault) => {
    expect(faultsOf(({ bands }) => void change(bands))).toEqual([fault]);
  });

  it.each<[string, (criterion: Json) => void, string]>([
    [
      'a weight too few',
      (item) => (item['weights'] = ['2']),
      '/criteria/0/weights engine.field-weights-count',
    ],
    [
      'an uneven scale',
      (item) => (item['scale'] = { min: 0, max: 10, step: 3 }),
      '/criteria/0/scale engine.field-scale',
    ],
    [
      'no step',
      (item) => (item['scale'] = { min: 0, max: 10, step: 0 }),
      '/criteria/0/scale engine.field-scale',
    ],
    [
      'an anchor off the scale',
      (item) => (item['anchors'] = [{ score: 2.5, ru: 'Слабо' }]),
      '/criteria/0/anchors/0/score engine.field-off-scale',
    ],
    [
      'a threshold off the scale',
      (item) => (item['rationale'] = { minLength: 9, atMost: 11 }),
      '/criteria/0/rationale/atMost engine.field-off-scale',
    ],
  ])('refuses a criterion with %s', (_, change, fault) => {
    expect(faultsOf(({ criteria }) => void change(criteria[0]!))).toEqual([fault]);
  });

  it('refuses bands whose weights do not make the maximum, and pass marks above it', () => {
    expect(faultsOf(({ criteria }) => (criteria[0]!['weights'] = ['1.5', '1', '1', '1.5', '1']))).toEqual([
      '/bands/0 engine.field-band-maximum',
    ]);
    expect(faultsOf(({ bands }) => (bands[2]!['passMark'] = '100.01'))).toEqual([
      '/bands/2/passMark engine.field-pass-mark',
    ]);
  });
});
