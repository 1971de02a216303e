import { placeBehind, placeOf } from './letter-place.js';

describe('placeOf', () => {
  it('leads an applicant and a colleague to pages of their own', () => {
    expect(placeOf('application', 'a', 'applicant')).toBe('/my/applications/a');
    expect(placeOf('application', 'a', 'staff')).toBe('/fund/applications/a');
    expect(placeOf('report', 'r', 'applicant')).toBe('/my/projects');
  });

  it('leads home from a letter about oneself', () => {
    expect(placeOf('person', 'p', 'expert')).toBe('/reviews');
  });
});

describe('placeBehind', () => {
  it('reads the links of letters', () => {
    expect(placeBehind('/applications/a', 'staff')).toBe('/fund/applications/a');
    expect(placeBehind('/agreements/g', 'applicant')).toBe('/my/projects');
    expect(placeBehind('/organisers/o/letters', 'staff')).toBe('/fund/letters');
    expect(placeBehind('/elsewhere/x', 'staff')).toBeNull();
  });
});
