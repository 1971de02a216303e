import { leadsAhead } from './reminder-leads.js';

describe('leadsAhead', () => {
  it('reminds three times when the deadline is far', () => {
    expect(leadsAhead(30 * 24)).toEqual(['7-days', '1-day', '3-hours']);
  });

  it('leaves out what is past when it is planned', () => {
    expect(leadsAhead(48)).toEqual(['1-day', '3-hours']);
    expect(leadsAhead(12.5)).toEqual(['3-hours']);
  });

  it('leaves out a lead time that is due at this very moment, and everything near or after the deadline', () => {
    expect(leadsAhead(168)).toEqual(['1-day', '3-hours']);
    expect(leadsAhead(3)).toEqual([]);
    expect(leadsAhead(-1)).toEqual([]);
  });
});
