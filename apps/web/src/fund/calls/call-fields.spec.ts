import { bodyOf, EMPTY_CALL, fieldOfPointer, sharesOf } from './call-fields.js';

describe('the form of a call', () => {
  it('reads amounts, dates in the contest’s zone and shares as people write them', () => {
    const body = bodyOf(
      {
        ...EMPTY_CALL,
        opensAt: '2027-03-25T09:00',
        closesAt: '2027-04-23T23:30',
        maxRequested: '3 000 000,50',
        trancheShares: '50, 30 и 20',
        sources: [{ name: 'Республика', budgetCode: '', amount: '69 000 000' }],
      },
      undefined,
    );
    expect(body).toMatchObject({
      opensAt: '2027-03-25T00:00:00.000Z',
      closesAt: '2027-04-23T14:30:00.000Z',
      maxRequestedKopecks: '300000050',
      trancheShares: [50, 30, 20],
      sources: [{ amountKopecks: '6900000000' }],
    });
    expect('resultsAt' in body).toBe(false);
  });

  it('finds the field of a fault', () => {
    expect(fieldOfPointer('/sources/1/amountKopecks')).toBe('sources.1.amount');
    expect(fieldOfPointer('/tracks')).toBe('tracks.0.name');
    expect(fieldOfPointer('/maxRequestedKopecks')).toBe('maxRequested');
    expect(fieldOfPointer('/closesAt')).toBe('closesAt');
  });

  it('reads no shares from nothing', () => {
    expect(sharesOf('')).toEqual([]);
  });
});
