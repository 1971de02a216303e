import { addDays, daysBetween, isCalendarDate } from './calendar-date.js';

describe('days of the calendar', () => {
  it.each(['2027-01-31', '2028-02-29', '0001-01-01'])('knows %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-1-1', '', '2027-01-01T00:00', '31.01.2027'])(
    'refuses «%s»',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('counts days over a leap day and back', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});
