import { hidePlaces } from './hide-places.js';

const award = (
  applicationId: string,
  rank: number | null,
  [position, reservePosition]: [number, number | null],
) => ({
  applicationId,
  number: `27-1-${applicationId}`,
  rank,
  position,
  reservePosition,
  score: '80.000000',
});
const awards = [
  award('d', 1, [1, null]),
  award('c', 2, [2, 1]),
  award('b', 2, [3, 2]),
  award('a', 4, [4, 3]),
];
const seenBesides = (...near: string[]): unknown[] =>
  hidePlaces(awards, near).map(({ applicationId, rank, position, reservePosition, score }) => [
    applicationId,
    ...[rank, position, reservePosition, score !== null],
  ]);

describe('a list of awards for whoever stands near to an application', () => {
  it('has that one last, and the others close up', () => {
    expect(seenBesides('c')).toEqual([
      ['d', 1, 1, null, true],
      ['b', 2, 2, 1, true],
      ['a', 3, 3, 2, true],
      ['c', null, 4, null, false],
    ]);
  });

  it('has several by their numbers, which say nothing of their places', () => {
    expect(seenBesides('a', 'd', 'x')).toEqual([
      ['c', 1, 1, 1, true],
      ['b', 1, 2, 2, true],
      ['a', null, 3, null, false],
      ['d', null, 4, null, false],
    ]);
  });

  it('is the same for everybody else', () => {
    expect(hidePlaces(awards, ['x'])).toEqual(awards);
  });
});
