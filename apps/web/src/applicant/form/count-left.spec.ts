import { countLeft } from './count-left.js';

describe('what is left of a limit', () => {
  it('does not count spaces around the text', () => {
    expect(countLeft('  хомус \n', 5)).toBe(0);
  });

  it('counts a letter outside of the basic plane as two, like the server', () => {
    expect(countLeft('😀', 1)).toBe(-1);
  });
});
