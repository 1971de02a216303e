import { delayAfter } from './sign-in-delay.js';

describe('the delay after failed sign-ins', () => {
  it('lets people mistype four times', () => {
    expect([0, 1, 4].map(delayAfter)).toEqual([0, 0, 0]);
  });

  it('then doubles up to a minute and never locks out', () => {
    expect([5, 6, 7, 10, 11, 100].map(delayAfter)).toEqual([1, 2, 4, 32, 60, 60]);
  });
});
