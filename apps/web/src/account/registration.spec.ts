import { registrationField, registrationOf } from './registration.js';

const form = {
  ...{ fullName: 'Айыына Петрова', email: 'aiyyna@example.org', password: 'correct-horse-battery' },
  ...{ processing: true, publication: false },
};

describe('registration', () => {
  it('sends those consents that were given, and no other', () => {
    const purposes = (given: object): unknown =>
      registrationOf({ ...form, ...given }, 'ru', 'Asia/Yakutsk').consents;
    expect(purposes({})).toEqual(['personal-data-processing']);
    expect(purposes({ publication: true })).toEqual([
      'personal-data-processing',
      'personal-data-publication',
    ]);
    expect(purposes({ processing: false })).toEqual([]);
  });

  it('takes along the language and the zone', () => {
    expect(registrationOf(form, 'en', 'Europe/Moscow')).toMatchObject({
      locale: 'en',
      timeZone: 'Europe/Moscow',
    });
  });

  it('leads from what the server refuses to the field', () => {
    expect(registrationField('/consents')).toBe('processing');
    expect(registrationField('/password')).toBe('password');
    expect(registrationField('/locale')).toBeUndefined();
  });
});
