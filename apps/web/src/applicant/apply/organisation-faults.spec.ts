import { faultOfNumber } from './organisation-faults.js';

describe('the numbers of an applicant', () => {
  it.each([
    ['inn', 'legal-entity', '1435077441'],
    ['inn', 'person', '500100732259'],
    ['ogrn', 'legal-entity', '1021401045324'],
    ['kpp', 'legal-entity', ' 143501001 '],
  ] as const)('%s of a %s', (number, kind, text) => {
    expect(faultOfNumber(number, kind, text)).toBeNull();
  });

  it('says how many digits are wanted and how many there are', () => {
    expect(faultOfNumber('inn', 'legal-entity', '143507744')).toEqual({
      text: 'applicant.number.length',
      expected: 10,
      actual: 9,
    });
  });

  it('says that a digit is mistyped when only the check digit does not hold', () => {
    expect(faultOfNumber('ogrn', 'legal-entity', '1021401045323')).toEqual({
      text: 'applicant.number.check',
    });
  });
});
