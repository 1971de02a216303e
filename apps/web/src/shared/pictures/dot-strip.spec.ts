import { medianOf, stackDots } from './dot-strip.js';

describe('a strip of dots', () => {
  it('stands in ascending order', () => {
    expect(stackDots([70, 41, 92]).map(({ value }) => value)).toEqual([41, 70, 92]);
  });

  it('stacks what would cover each other, and goes back to the ground as soon as there is room', () => {
    expect(stackDots([50, 50, 51, 52])).toEqual([
      { value: 50, level: 0 },
      { value: 50, level: 1 },
      { value: 51, level: 2 },
      { value: 52, level: 0 },
    ]);
  });
});

describe('the median', () => {
  it.each([
    [[], null],
    [[68], 68],
    [[92, 41, 68], 68],
    [[40, 50, 60, 90], 55],
  ])('of %j is %j', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});
