import { readQuantity } from './quantity.js';

describe('a quantity', () => {
  it.each([
    ['4', 4],
    [' 1 000 ', 1000],
    ['1000000', 1_000_000],
  ])('%j', (text, quantity) => {
    expect(readQuantity(text)).toBe(quantity);
  });

  it.each(['', '0', '1,5', '-2', '1000001', 'много'])('refuses %j', (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});
