import { formatDay, formatLongDate, formatMoment, formatTime } from './moments.js';

describe('moments', () => {
  it('are shown in the zone that is asked for', () => {
    expect(formatMoment('2024-04-23T14:30:00Z', 'Asia/Yakutsk', 'ru')).toBe('23\u00a0апр. 2024, 23:30');
    expect(formatMoment('2024-04-23T14:30:00Z', 'Asia/Magadan', 'ru')).toBe('24\u00a0апр. 2024, 01:30');
    expect(formatMoment('2024-04-23T14:30:00Z', 'Asia/Yakutsk', 'en')).toBe('23\u00a0Apr 2024, 23:30');
  });

  it('have the whole month where there is room', () => {
    const closing = ['2024-04-23T14:30:00Z', 'Asia/Yakutsk'] as const;
    expect(formatLongDate(...closing, 'ru')).toBe('23 апреля 2024 года');
    expect(formatLongDate(...closing, 'en')).toBe('23 April 2024');
    expect(formatTime(closing[0], 'ru', closing[1])).toBe('23:30');
  });

  it('leave the year out when it is this one', () => {
    const year = new Date().getUTCFullYear();
    expect(formatMoment(`${year}-06-12T03:00:00Z`, 'Asia/Yakutsk', 'ru')).not.toContain(String(year));
  });

  it('have Sakha months of our own', () => {
    expect(formatDay('2024-04-23', 'sah')).toBe('муус уст.\u00a023 2024');
    expect(formatDay('2024-12-01', 'sah')).toBe('ахс.\u00a01 2024');
  });

  it('of a day do not depend on any zone', () => {
    expect(formatDay('2024-01-01', 'ru')).toBe('1\u00a0янв. 2024');
  });
});
