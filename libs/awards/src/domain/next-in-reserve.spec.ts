import { nextInReserve, type Waiting } from './next-in-reserve.js';

const waiting = (place: number, asked: bigint, extra: Partial<Waiting> = {}): Waiting => ({
  awardId: `w${place}`,
  reservePosition: place,
  organisationId: `o${place}`,
  requestedKopecks: asked,
  stillWaits: true,
  ...extra,
});
const FUNDS = [
  { sourceId: 'republic', amountKopecks: 30n },
  { sourceId: 'federal', amountKopecks: 20n },
];

describe('moving up from the reserve', () => {
  it('takes the first in turn whose sum fits, whatever the order of the rows', () => {
    const reserve = [waiting(3, 10n), waiting(1, 60n), waiting(2, 45n)];
    expect(nextInReserve(reserve, FUNDS, new Set())).toEqual({
      awardId: 'w2',
      sources: [
        { sourceId: 'republic', amountKopecks: 30n },
        { sourceId: 'federal', amountKopecks: 15n },
      ],
    });
  });

  it('passes by who is gone and whose organisation has an award', () => {
    const reserve = [waiting(1, 10n, { stillWaits: false }), waiting(2, 10n), waiting(3, 20n)];
    expect(nextInReserve(reserve, FUNDS, new Set(['o2']))?.awardId).toBe('w3');
  });

  it('moves nobody up when nobody fits', () => {
    expect(nextInReserve([waiting(1, 51n)], FUNDS, new Set())).toBeNull();
    expect(nextInReserve([], FUNDS, new Set())).toBeNull();
  });
});
