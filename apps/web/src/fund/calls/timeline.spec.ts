import { timeline } from './timeline.js';

describe('timeline', () => {
  const call = {
    opensAt: '2027-03-25T00:00:00Z',
    closesAt: '2027-04-23T14:30:00Z',
    formalCheckUntil: '2027-05-07T14:30:00Z',
    reviewsDueAt: null,
    resultsAt: '2027-06-17T00:00:00Z',
  };

  it('says what is past and how many days a step takes', () => {
    const steps = timeline(call, Date.parse('2027-04-30T00:00:00Z'));
    expect(steps.map(({ kind, past, days }) => [kind, past, days])).toEqual([
      ['opens', true, null],
      ['closes', true, 30],
      ['formal-check', false, 14],
      ['reviews-due', false, null],
      ['results', false, null],
    ]);
  });
});
