import fc from 'fast-check';
import { DomainError } from './domain-error.js';
import { formatPlain, formatRoubles, fromRoubles, parseKopecks, splitKopecks, sumKopecks } from './money.js';

const MAXIMUM = 999_999_999_999_999_999n;
const amounts = fc.bigInt({ min: 0n, max: MAXIMUM });
const signedAmounts = fc.bigInt({ min: -MAXIMUM, max: MAXIMUM });
const weightLists = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 20 })
  .filter((weights) => sumKopecks(weights) > 0n);

describe('reading amounts', () => {
  it('reads back what JSON carries, beyond what a number could hold', () => {
    expect(parseKopecks('9007199254740993')).toBe(9_007_199_254_740_993n);
    fc.assert(fc.property(signedAmounts, (amount) => parseKopecks(amount.toString()) === amount));
  });

  it.each(['', ' 1', '1.00', '1e3', '0x10', '+1', '--1', '1n', '１', '1000000000000000000'])(
    'refuses «%s»',
    (text) => {
      expect(() => parseKopecks(text)).toThrow(new DomainError('kernel.invalid-amount', 'invalid'));
    },
  );

  it('takes whole roubles only', () => {
    expect(fromRoubles(1_450_000)).toBe(145_000_000n);
    for (const wrong of [0.5, Number.NaN, Infinity, 2 ** 53])
      expect(() => fromRoubles(wrong)).toThrow(DomainError);
  });
});

describe('writing amounts', () => {
  it.each([
    [72_500_000n, '725000.00', '725\u00a0000,00\u00a0₽'],
    [5n, '0.05', '0,05\u00a0₽'],
    [-5n, '-0.05', '-0,05\u00a0₽'],
    [99_999n, '999.99', '999,99\u00a0₽'],
    [123_456_789_00n, '123456789.00', '123\u00a0456\u00a0789,00\u00a0₽'],
    [-100_000_00n, '-100000.00', '-100\u00a0000,00\u00a0₽'],
  ])('writes %s kopecks for banks and for people', (amount, plain, roubles) => {
    expect(formatPlain(amount)).toBe(plain);
    expect(formatRoubles(amount)).toBe(roubles);
  });

  it('groups by commas in English', () => {
    expect(formatRoubles(145_000_000n, 'en')).toBe('1,450,000.00\u00a0₽');
  });

  it('names roubles in Sakha', () => {
    expect(formatRoubles(145_000_000n, 'sah')).toBe('1\u00a0450\u00a0000,00\u00a0солк.');
  });

  it('loses nothing: without the dot the plain form is the amount again', () => {
    fc.assert(
      fc.property(signedAmounts, (amount) => {
        const plain = formatPlain(amount);
        expect(plain).toMatch(/^-?(0|[1-9]\d*)\.\d{2}$/);
        expect(BigInt(plain.replace('.', ''))).toBe(amount);
      }),
    );
  });

  it('shows people the same digits, grouped by three', () => {
    fc.assert(
      fc.property(signedAmounts, (amount) => {
        const roubles = formatRoubles(amount);
        expect(roubles).toMatch(/^-?\d{1,3}(\u00a0\d{3})*,\d{2}\u00a0₽$/);
        expect(roubles.replace(/[\u00a0₽]/g, '').replace(',', '.')).toBe(formatPlain(amount));
      }),
    );
  });
});

describe('splitting an amount', () => {
  it('gives the kopecks left over to the largest remainders, earlier parts first', () => {
    expect(splitKopecks(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(splitKopecks(100n, [1n, 2n, 3n])).toEqual([17n, 33n, 50n]);
    expect(splitKopecks(1n, [1n, 1n])).toEqual([1n, 0n]);
  });

  it('never loses a kopeck, never makes one, and stays within one of the exact share', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const parts = splitKopecks(amount, weights);
        const total = sumKopecks(weights);
        expect(sumKopecks(parts)).toBe(amount);
        parts.forEach((part, i) => {
          const exactTimesTotal = amount * (weights[i] ?? 0n);
          const off = part * total - exactTimesTotal;
          expect(off > -total && off < total).toBe(true);
        });
      }),
    );
  });

  it('gives nothing to what weighs nothing', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const parts = splitKopecks(amount, [...weights, 0n]);
        expect(parts.at(-1)).toBe(0n);
      }),
    );
  });

  it('gives a heavier part no less than a lighter one', () => {
    fc.assert(
      fc.property(amounts, weightLists, (amount, weights) => {
        const byWeight = splitKopecks(amount, weights)
          .map((part, i) => ({ part, weight: weights[i] ?? 0n }))
          .sort((a, b) => (a.weight < b.weight ? -1 : a.weight > b.weight ? 1 : a.part < b.part ? -1 : 1));
        byWeight.forEach(({ part }, i) => expect(part >= (byWeight[i - 1]?.part ?? 0n)).toBe(true));
      }),
    );
  });

  it('refuses to split by nothing, and whatever is below nothing', () => {
    for (const weights of [[], [0n, 0n], [-1n, 3n]])
      expect(() => splitKopecks(1n, weights)).toThrow(RangeError);
    expect(() => splitKopecks(-1n, [1n])).toThrow(RangeError);
  });
});
