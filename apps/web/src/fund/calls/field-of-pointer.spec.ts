import { fieldOfPointer } from './field-of-pointer.js';

const rubric = { bands: [{ id: 'small' }, { id: 'large' }] };

describe('the field of a fault', () => {
  it.each([
    ['/closesAt', 'closesAt'],
    ['/maxRequestedKopecks', 'maxRequested'],
    ['/sources/1/amountKopecks', 'sources.1.amount'],
    ['/tracks', 'tracks.0.name'],
    ['/tracks/2/code', 'tracks.2.code'],
    ['/tieBreakCriteria/1', 'rubric.tieBreak.1'],
    ['/rubric', 'rubric.title'],
    ['/rubric/maximumScore', 'rubric.maximumScore'],
    ['/rubric/scale', 'rubric.scale.min'],
    ['/rubric/bands', 'rubric.bands.0.label'],
    ['/rubric/bands/1', 'rubric.bands.1.label'],
    ['/rubric/bands/1/requestedMaxRub', 'rubric.bands.1.limit'],
    ['/rubric/bands/0/passMark', 'rubric.bands.0.passMark'],
    ['/rubric/criteria/3/ru', 'rubric.criteria.3.ru'],
    ['/rubric/criteria/3/weights', 'rubric.criteria.3.weights.small'],
    ['/rubric/criteria/3/weights/1', 'rubric.criteria.3.weights.large'],
    ['/rubric/criteria/3/anchors', 'rubric.criteria.3.anchors.add'],
    ['/rubric/criteria/3/anchors/2', 'rubric.criteria.3.anchors.2.score'],
    ['/rubric/criteria/3/anchors/2/ru', 'rubric.criteria.3.anchors.2.ru'],
    ['/rubric/criteria/3/rationale/atMost', 'rubric.criteria.3.rationale.atMost'],
  ])('%s is %s', (pointer, field) => {
    expect(fieldOfPointer(pointer, rubric)).toBe(field);
  });
});
