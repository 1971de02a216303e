import { levelsOf } from './levels.js';

describe('the levels of a criterion', () => {
  const scale = { min: 0, max: 10, step: 1 };
  const ranges = (...scores: number[]): number[][] =>
    levelsOf({ scale, anchors: scores.map((score) => ({ score, ru: '' })) }).map(({ from, to }) => [
      from,
      to,
    ]);

  it('reach up to the next one, and the last to the end of the scale', () => {
    expect(ranges(9, 0, 6, 3)).toEqual([
      [0, 2],
      [3, 5],
      [6, 8],
      [9, 10],
    ]);
  });

  it('may be single scores, or none', () => {
    expect(ranges(0, 1, 10)).toEqual([
      [0, 0],
      [1, 9],
      [10, 10],
    ]);
    expect(ranges()).toEqual([]);
  });
});
