import fc from 'fast-check';
import { formatPlain } from '#kernel';
import { readAmount, readDate } from './exchange-values.js';

describe('amounts of an exchange file', () => {
  it.each([
    ['1234.5', 123450n],
    ['1234.50', 123450n],
    ['1234', 123400n],
    ['1234,05', 123405n],
    ['0.07', 7n],
    ['-15.20', -1520n],
    ['-0.05', -5n],
    ['90071992547409.93', 9007199254740993n],
  ])('reads %s exactly', (text, kopecks) => {
    expect(readAmount(text)).toBe(kopecks);
  });

  it.each([
    '',
    '.',
    '1.',
    '.5',
    '1.234',
    '1 234.50',
    '1e5',
    '0x10',
    '12.3.4',
    '+1',
    '1234567890123456',
    'сто',
  ])('refuses «%s»', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('reads whatever formatPlain writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }), (kopecks) => {
        expect(readAmount(formatPlain(kopecks))).toBe(kopecks);
      }),
    );
  });
});

describe('dates of an exchange file', () => {
  it('reads days that exist', () => {
    expect(readDate('29.02.2028')).toBe('2028-02-29');
  });

  it.each(['29.02.2027', '2027-01-01', '1.1.2027', '31.04.2027', '', '01.01.2027 10:00'])(
    'refuses «%s»',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});
