import { bodyOf, valuesOf, wrongInnIn } from './profile-values.js';

const PROFILE = {
  ...{ directions: ['culture'], municipalityOktmo: null },
  ...{ workplaceInns: ['1435077441', '500100732259'], capacity: null },
};

describe('an expert’s profile in fields', () => {
  it('goes there and back', () => {
    expect(bodyOf(valuesOf(PROFILE), 'o')).toEqual({ ...PROFILE, organiserId: 'o' });
    expect(
      bodyOf({ ...valuesOf(PROFILE), capacity: ' 20 ', municipalityOktmo: '98608000' }, 'o'),
    ).toMatchObject({
      ...{ capacity: 20, municipalityOktmo: '98608000' },
    });
  });

  it('takes INNs as people paste them', () => {
    const values = { ...valuesOf(PROFILE), workplaceInns: ' 1435077441;\n500100732259, ' };
    expect(bodyOf(values, 'o').workplaceInns).toEqual(PROFILE.workplaceInns);
    expect(wrongInnIn(values.workplaceInns)).toBeUndefined();
    expect(wrongInnIn('1435077441, 1435077442')).toBe('1435077442');
  });
});
