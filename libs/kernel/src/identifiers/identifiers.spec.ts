import fc from 'fast-check';
import { isAccountOf, isBik, isCorrespondentAccountOf, isKpp, isTreasuryAccount } from './bank.js';
import { completeOrganisationInn, isOrganisationInn, isPersonInn } from './inn.js';
import { completeOgrn, isOgrn, isOgrnip } from './ogrn.js';

/** Strings of so many decimal digits. */
function digits(length: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
}

/** The text with one digit replaced by another one. */
function oneDigitChanged(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: text.length - 1 }), fc.integer({ min: 1, max: 9 }))
    .map(([at, by]) => text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1));
}

const organisationInns = digits(9).map(completeOrganisationInn);
/** Every completion of ten digits is tried: exactly one of the hundred holds. */
const personInns = digits(10).map((first) => completionsOf(first)[0] ?? '');

function completionsOf(tenDigits: string): string[] {
  const endings = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));
  return endings.map((ending) => tenDigits + ending).filter(isPersonInn);
}

describe('the INN of an organisation', () => {
  it('accepts one whose check digit holds', () => {
    expect(isOrganisationInn('1435077441')).toBe(true);
  });

  it.each([
    '1435077442',
    '4135077441',
    '143507744',
    '14350774410',
    ' 1435077441',
    '143507744x',
    '１435077441',
    '',
  ])('refuses «%s»', (text) => {
    expect(isOrganisationInn(text)).toBe(false);
  });

  it('has exactly one check digit', () => {
    fc.assert(
      fc.property(digits(9), (nine) => {
        const holding = Array.from({ length: 10 }, (_, i) => `${nine}${i}`).filter(isOrganisationInn);
        expect(holding).toEqual([completeOrganisationInn(nine)]);
      }),
    );
  });

  // Remainders 0 and 10 share the digit 0, so the standard itself misses some mistakes there.
  it('betrays every single wrong digit, unless the check digit is 0', () => {
    fc.assert(
      fc.property(organisationInns.filter((inn) => !inn.endsWith('0')).chain(oneDigitChanged), (wrong) => {
        expect(isOrganisationInn(wrong)).toBe(false);
      }),
    );
  });
});

describe('the INN of a person', () => {
  it('accepts one whose two check digits hold', () => {
    expect(isPersonInn('500100732259')).toBe(true);
  });

  it.each(['500100732258', '500100732269', '50010073225', '1435077441', '5001007322590', ''])(
    'refuses «%s»',
    (text) => {
      expect(isPersonInn(text)).toBe(false);
    },
  );

  it('has exactly one pair of check digits', () => {
    fc.assert(
      fc.property(digits(10), (ten) => {
        expect(completionsOf(ten)).toHaveLength(1);
      }),
    );
  });

  it('betrays every single wrong digit, unless both check digits are 0', () => {
    fc.assert(
      fc.property(personInns.filter((inn) => !inn.endsWith('00')).chain(oneDigitChanged), (wrong) => {
        expect(isPersonInn(wrong)).toBe(false);
      }),
    );
  });
});

const ogrns = digits(12).map(completeOgrn);
const ogrnips = digits(14).map((first) => ogrnipsFrom(first)[0] ?? '');

function ogrnipsFrom(fourteenDigits: string): string[] {
  return Array.from({ length: 10 }, (_, i) => `${fourteenDigits}${i}`).filter(isOgrnip);
}

describe('the OGRN', () => {
  it('accepts one whose check digit holds', () => {
    expect(isOgrn('1021401045324')).toBe(true);
  });

  it.each(['1021401045323', '102140104532', '10214010453240', '1021401045324\n', ''])(
    'refuses «%s»',
    (text) => {
      expect(isOgrn(text)).toBe(false);
    },
  );

  // Remainders 0 and 10 share the digit 0.
  it('betrays every single wrong digit, unless the check digit is 0', () => {
    fc.assert(
      fc.property(ogrns.filter((ogrn) => !ogrn.endsWith('0')).chain(oneDigitChanged), (wrong) => {
        expect(isOgrn(wrong)).toBe(false);
      }),
    );
  });
});

describe('the OGRN of a sole proprietor', () => {
  it('accepts one whose check digit holds', () => {
    expect(isOgrnip('304500116000157')).toBe(true);
  });

  it.each(['304500116000158', '30450011600015', '1021401045324', ''])('refuses «%s»', (text) => {
    expect(isOgrnip(text)).toBe(false);
  });

  it('has exactly one check digit', () => {
    fc.assert(
      fc.property(digits(14), (first) => {
        expect(ogrnipsFrom(first)).toHaveLength(1);
      }),
    );
  });

  // Remainders 10, 11 and 12 share the digits 0, 1 and 2 with others.
  it('betrays every single wrong digit, unless the check digit is 0, 1 or 2', () => {
    fc.assert(
      fc.property(ogrnips.filter((ogrnip) => !/[012]$/.test(ogrnip)).chain(oneDigitChanged), (wrong) => {
        expect(isOgrnip(wrong)).toBe(false);
      }),
    );
  });
});

const BIK = '049805746';
const ACCOUNT = '40602810700000000025';
/** A bank of Moscow with its correspondent account, as it publishes them. */
const MOSCOW = { bik: '044525225', correspondent: '30101810400000000225' };

const lastDigits = Array.from({ length: 10 }, (_, i) => String(i));

describe('the key of an account', () => {
  it('holds for an account of its own bank', () => {
    expect(isAccountOf(ACCOUNT, BIK)).toBe(true);
  });

  it.each([
    ['another bank', ACCOUNT, '049805747'],
    ['a BIK that is none', ACCOUNT, '49805746'],
    ['nineteen digits', ACCOUNT.slice(1), BIK],
    ['a space', ` ${ACCOUNT}`, BIK],
    ['nothing', '', ''],
  ])('does not hold for %s', (_, account, bik) => {
    expect(isAccountOf(account, bik)).toBe(false);
  });

  it('leaves exactly one last digit', () => {
    fc.assert(
      fc.property(digits(19), digits(9), (account, bik) => {
        expect(lastDigits.filter((last) => isAccountOf(account + last, bik))).toHaveLength(1);
      }),
    );
  });

  it('betrays every single wrong digit of the account and of the end of the BIK', () => {
    fc.assert(
      fc.property(oneDigitChanged(ACCOUNT), oneDigitChanged(BIK.slice(-3)), (account, end) => {
        expect(isAccountOf(account, BIK)).toBe(false);
        expect(isAccountOf(ACCOUNT, BIK.slice(0, -3) + end)).toBe(false);
      }),
    );
  });
});

describe('the key of a correspondent account', () => {
  it('holds for the account of the bank at the Bank of Russia', () => {
    expect(isCorrespondentAccountOf(MOSCOW.correspondent, MOSCOW.bik)).toBe(true);
  });

  it('is another key than that of a settlement account', () => {
    expect(isAccountOf(MOSCOW.correspondent, MOSCOW.bik)).toBe(false);
    expect(isCorrespondentAccountOf(ACCOUNT, BIK)).toBe(false);
  });

  it('betrays every single wrong digit', () => {
    fc.assert(
      fc.property(oneDigitChanged(MOSCOW.correspondent), (account) => {
        expect(isCorrespondentAccountOf(account, MOSCOW.bik)).toBe(false);
      }),
    );
  });
});

describe('other codes of banks and tax offices', () => {
  it.each([
    ['143501001', true],
    ['1435AZ001', true],
    ['1435az001', false],
    ['14350100', false],
    ['1435010011', false],
    ['ABCD01001', false],
  ])('knows whether %s is a KPP', (text, expected) => {
    expect(isKpp(text)).toBe(expected);
  });

  it.each([
    [BIK, true],
    ['04980574', false],
    ['0498057460', false],
    ['04980574x', false],
  ])('knows whether %s is a BIK', (text, expected) => {
    expect(isBik(text)).toBe(expected);
  });

  it.each([
    ['03100643000000011600', '019805001', true],
    ['40102810345370000085', '049805001', true],
    ['03100643000000011600', '049805001', true],
    [ACCOUNT, BIK, false],
  ])('knows whether %s at %s is kept by the treasury', (account, bik, expected) => {
    expect(isTreasuryAccount(account, bik)).toBe(expected);
  });
});
