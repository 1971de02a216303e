import { fromZone, inZone } from './zone-moment.js';

describe('moments in the contest’s zone', () => {
  it.each([
    ['2027-04-23T14:30:00.000Z', 'Asia/Yakutsk', '2027-04-23T23:30'],
    ['2027-12-31T15:30:00.000Z', 'Asia/Yakutsk', '2028-01-01T00:30'],
    ['2027-04-23T14:30:00.000Z', 'Asia/Srednekolymsk', '2027-04-24T01:30'],
    ['2027-03-28T01:30:00.000Z', 'Europe/Berlin', '2027-03-28T03:30'],
  ])('%s in %s is %s, and back', (moment, zone, written) => {
    expect(inZone(moment, zone)).toBe(written);
    expect(fromZone(written, zone)).toBe(moment);
  });

  it('shows no moment as nothing', () => {
    expect(inZone(null, 'Asia/Yakutsk')).toBe('');
  });
});
