import { exactMoment, inGroups } from './receipt-words.js';

describe('the words of a receipt', () => {
  it('say the second in the zone of the contest', () => {
    expect(exactMoment('2026-04-21T10:12:07.400Z', 'Asia/Yakutsk', 'ru')).toBe('21\u00a0апр. 2026, 19:12:07');
    expect(exactMoment('2026-04-21T16:12:07Z', 'Asia/Yakutsk', 'en')).toBe('22\u00a0Apr 2026, 01:12:07');
  });

  it('group the fingerprint', () => {
    expect(inGroups('9f2c41aa07')).toBe('9f2c 41aa 07');
  });
});
