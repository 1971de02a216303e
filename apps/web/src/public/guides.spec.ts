import { guidesFor } from './guides.js';

describe('the guides', () => {
  it('begin with the reader’s own, and leave none out', () => {
    expect(guidesFor('expert')).toEqual(['expert', 'applicant', 'administrator', 'finance', 'public']);
    expect(guidesFor('staff').slice(0, 2)).toEqual(['administrator', 'finance']);
    expect(new Set(guidesFor('staff')).size).toBe(5);
  });
});
