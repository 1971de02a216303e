import { bodyOf, copyOf, EMPTY_CALL, sharesOf } from './call-fields.js';
import type { CallDetails } from '../fund-calls-query.js';

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

  it('copies an earlier call with every date a year later and without its code', () => {
    const earlier = {
      ...bodyOf({ ...EMPTY_CALL, opensAt: '2028-02-29T09:00', closesAt: '2028-04-23T23:30' }, undefined),
      ...{ code: '28-1', programme: 'Гранты', resultsAt: null, formalCheckUntil: null, reviewsDueAt: null },
      ...{
        maxRequestedKopecks: '100',
        sources: [],
        tracks: [{ id: 'x', code: 'culture', name: 'Культура' }],
      },
    } as unknown as CallDetails;
    expect(copyOf(earlier)).toMatchObject({
      ...{ code: '', programme: 'Гранты', opensAt: '2029-02-28T09:00', closesAt: '2029-04-23T23:30' },
      ...{ resultsAt: '', tracks: [{ code: 'culture', name: 'Культура' }] },
    });
  });

  it('reads no shares from nothing', () => {
    expect(sharesOf('')).toEqual([]);
  });
});
