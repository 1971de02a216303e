import { bodyOf, valuesOf, wrongInnIn } from './profile-values.js';

const PROFILE = {
  ...{
    directions: ['culture'],
    interests: ['хомус', 'народные ремёсла'],
    languages: ['ru' as const, 'sah' as const],
  },
  ...{ municipalityOktmos: ['98608000'], capacity: null },
  ...{ workplaceInns: ['1435077441', '500100732259'], pastWorkplaceInns: ['1435077441'] },
};

describe('an expert’s profile in fields', () => {
  it('goes there and back', () => {
    expect(bodyOf(valuesOf(PROFILE), 'o')).toEqual({ ...PROFILE, organiserId: 'o' });
    const typed = {
      capacity: ' 20 ',
      municipalityOktmos: ['', '98608000'],
      interests: 'хомус;\nтеатр, хомус',
    };
    expect(bodyOf({ ...valuesOf(PROFILE), ...typed }, 'o')).toMatchObject({
      ...{ capacity: 20, municipalityOktmos: ['98608000'], interests: ['хомус', 'театр'] },
    });
  });

  it('takes INNs as people paste them', () => {
    const values = { ...valuesOf(PROFILE), workplaceInns: ' 1435077441;\n500100732259, ' };
    expect(bodyOf(values, 'o').workplaceInns).toEqual(PROFILE.workplaceInns);
    expect(wrongInnIn(values.workplaceInns)).toBeUndefined();
    expect(wrongInnIn('1435077441, 1435077442')).toBe('1435077442');
  });
});
