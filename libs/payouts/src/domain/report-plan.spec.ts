import { awaitedReports } from './report-plan.js';
import { planTranches } from './tranche-plan.js';

const planned = (...shares: number[]) =>
  planTranches({
    awardKopecks: 90_000n,
    sources: [{ id: 'republic', kopecks: 90_000n }],
    shares,
    startsOn: '2027-08-01',
    endsOn: '2028-03-31',
  });

describe('the reports that a grant awaits', () => {
  it('are one before each later tranche and one after the end', () => {
    const tranches = planned(40, 30, 30);
    expect(awaitedReports(tranches, '2028-03-31')).toEqual([
      { kind: 'interim', ordinal: 1, dueOn: tranches[1]?.dueOn },
      { kind: 'interim', ordinal: 2, dueOn: tranches[2]?.dueOn },
      { kind: 'final', ordinal: 3, dueOn: '2028-04-21' },
    ]);
  });

  it('is the final one alone when all is paid at once', () => {
    expect(awaitedReports(planned(100), '2028-03-31')).toEqual([
      { kind: 'final', ordinal: 1, dueOn: '2028-04-21' },
    ]);
  });
});
