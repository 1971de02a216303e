import fc from 'fast-check';
import { payoutReference, referencesIn } from './payout-reference.js';

describe('the reference of a payout', () => {
  it('is the lowest 50 bits of its id in Crockford base32', () => {
    expect(payoutReference('00000000-0000-4000-8000-000000000000')).toBe('KSK-0000000000');
    expect(payoutReference('00000000-0000-4000-8000-000000000021')).toBe('KSK-0000000011');
    expect(payoutReference('ffffffff-ffff-4fff-bfff-ffffffffffff')).toBe('KSK-ZZZZZZZZZZ');
    expect(payoutReference('2f1e7a52-93c4-4d0e-9a6b-5c0d1e2f3a4b')).toBe('KSK-TW1MF2YEJB');
  });

  it('is found again in whatever text stands around it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'аБв №«»,.- '), maxLength: 60 });
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), text, text, (id, before, after) => {
        const reference = payoutReference(id);
        expect(referencesIn(`${before}${reference}${after}`)).toEqual([reference]);
        expect(referencesIn(`${before}${reference.toLowerCase()}${after}`)).toEqual([reference]);
      }),
    );
  });

  it.each([
    ['', []],
    ['KSK-012345678', []],
    ['KSK-01234567890', []],
    ['XKSK-0123456789', []],
    ['KSK-O123456789', []],
    ['KSK-0123456789 и KSK-0123456789', ['KSK-0123456789']],
    ['KSK-0123456789,KSK-ABCDEFGHJK', ['KSK-0123456789', 'KSK-ABCDEFGHJK']],
  ])('finds in «%s» exactly %j', (purpose, references) => {
    expect(referencesIn(purpose)).toEqual(references);
  });
});
