import fc from 'fast-check';
import { divideFixed, formatFixed, parseFixed } from './fixed-point.js';

describe('parseFixed', () => {
  it.each([
    ['7', 2, 700],
    ['7.5', 2, 750],
    ['7.500', 2, 750],
    [7.25, 2, 725],
    [0, 3, 0],
    ['0.001', 3, 1],
  ])('reads %p with %i decimals as %i', (value, decimals, units) => {
    expect(parseFixed(value, decimals)).toBe(units);
  });

  it.each([
    '',
    '7.',
    '.5',
    '-1',
    '1e3',
    ' 7',
    '7,5',
    '7.001',
    -1,
    0.001,
    NaN,
    Infinity,
    null,
    true,
    0.1 + 0.2,
  ])('refuses %p', (value) => {
    expect(parseFixed(value, 2)).toBeNull();
  });
});

describe('divideFixed', () => {
  it('equals the same division in bigint, rounded half-up', () => {
    const numerators = fc.integer({ min: 0, max: 1e14 });
    const denominators = fc.integer({ min: 1, max: 5e14 });
    fc.assert(
      fc.property(numerators, denominators, fc.integer({ min: 0, max: 8 }), (a, b, decimals) => {
        fc.pre(BigInt(a) * 10n ** BigInt(decimals) < BigInt(b) * BigInt(Number.MAX_SAFE_INTEGER));
        const scaled = 2n * BigInt(a) * 10n ** BigInt(decimals) + BigInt(b);
        expect(BigInt(divideFixed(a, b, decimals))).toBe(scaled / (2n * BigInt(b)));
      }),
    );
  });

  it.each([
    [125, 13, 12],
    [135, 14, 14],
    [126, 13, 13],
    [124, 12, 12],
  ])('rounds %i thousandths to %i half-up and to %i half-even hundredths', (thousandths, up, even) => {
    expect(divideFixed(thousandths, 1000, 2, 'half-up')).toBe(up);
    expect(divideFixed(thousandths, 1000, 2, 'half-even')).toBe(even);
  });
});

describe('formatFixed', () => {
  it('always shows every decimal', () => {
    expect(formatFixed(60333333, 6)).toBe('60.333333');
    expect(formatFixed(5, 6)).toBe('0.000005');
    expect(formatFixed(7, 0)).toBe('7');
  });
});
