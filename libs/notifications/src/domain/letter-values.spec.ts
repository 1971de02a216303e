import { letterValues, type LetterParams, type Reader } from './letter-values.js';

const yakutsk: Reader = { locale: 'ru', timeZone: 'Asia/Yakutsk' };
const bothZones = (inContest: string, inReader: string): string => `${inContest} | ${inReader}`;
const values = (params: LetterParams, reader: Reader = yakutsk): Record<string, string | number> =>
  letterValues(params, reader, bothZones);

describe('letterValues', () => {
  const deadline = { closesAt: '2027-04-23T14:30:00+00:00', timeZone: 'Asia/Yakutsk' };

  it('shows a moment once to a reader whose clock agrees with the contest’s', () => {
    expect(values(deadline)['closesAt']).toBe('23 апреля 2027 г. в 23:30 GMT+9');
    expect(values(deadline, { locale: 'ru', timeZone: 'Asia/Khandyga' })['closesAt']).toBe(
      '23 апреля 2027 г. в 23:30 GMT+9',
    );
  });

  it('shows both clocks to a reader in another zone, where it may be another day', () => {
    expect(values(deadline, { locale: 'en', timeZone: 'Asia/Srednekolymsk' })['closesAt']).toBe(
      '23 April 2027 at 23:30 GMT+9 | 24 April 2027 at 01:30 GMT+11',
    );
  });

  it('shows the seconds of a receipt', () => {
    expect(values({ receivedAt: '2027-04-23T14:29:41.120Z', timeZone: 'Asia/Yakutsk' })['receivedAt']).toBe(
      '23 апреля 2027 г. в 23:29:41 GMT+9',
    );
  });

  it('keeps a day the same day in every zone', () => {
    for (const timeZone of ['Asia/Srednekolymsk', 'America/New_York'])
      expect(values({ heldOn: '2027-05-07' }, { locale: 'ru', timeZone })['heldOn']).toBe('7 мая 2027');
  });

  it('writes amounts to the kopeck, however large', () => {
    expect(values({ amountKopecks: '9007199254740993' })['amountKopecks']).toBe(
      '90 071 992 547 409,93 ₽'.replaceAll(' ', '\u00a0'),
    );
  });

  it('says Sakha readers their dates in Russian, like the text around them', () => {
    expect(values({ heldOn: '2027-05-07' }, { ...yakutsk, locale: 'sah' })['heldOn']).toBe('7 мая 2027');
  });

  it('leaves other values as they are and nulls out', () => {
    expect(values({ title: 'Олонхо у камелька', count: 3, rulePoint: null })).toEqual({
      title: 'Олонхо у камелька',
      count: 3,
    });
  });
});
