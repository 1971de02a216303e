import { withoutApplications } from './without-applications.js';

const lines = [
  { applicationId: 'a', rank: 1, position: 1 },
  { applicationId: 'b', rank: 2, position: 2 },
  { applicationId: 'c', rank: 2, position: 3 },
  { applicationId: 'd', rank: 4, position: 4 },
  { applicationId: 'e', rank: null, position: 5 },
];
const placesOf = (...hidden: string[]): unknown[] =>
  withoutApplications(lines, hidden).map(({ applicationId, rank, position }) => [
    applicationId,
    rank,
    position,
  ]);

describe('a ranking without some applications', () => {
  it('closes the gaps that they would leave', () => {
    expect(placesOf('b')).toEqual([
      ['a', 1, 1],
      ['c', 2, 2],
      ['d', 3, 3],
      ['e', null, 4],
    ]);
    expect(placesOf('a', 'e')).toEqual([
      ['b', 1, 1],
      ['c', 1, 2],
      ['d', 3, 3],
    ]);
  });

  it('is the same for whoever is near to none of them', () => {
    expect(withoutApplications(lines, ['x'])).toEqual(lines);
  });
});
