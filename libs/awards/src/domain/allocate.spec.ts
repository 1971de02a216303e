import type { AwardDecision } from '#contracts';
import { allocate, type Allocation, type AllocationRules, type Candidate } from './allocate.js';

const candidate = (
  place: number,
  score: string | null,
  asked: bigint,
  extra: Partial<Candidate> = {},
): Candidate => ({
  applicationId: `a${place}`,
  organisationId: `o${place}`,
  bandId: 'small',
  position: place,
  score,
  requestedKopecks: asked,
  withdrawn: false,
  ...extra,
});

const rules: AllocationRules = {
  sources: [
    { sourceId: 'republic', amountKopecks: 60n },
    { sourceId: 'federal', amountKopecks: 50n },
  ],
  appealReserveKopecks: 10n,
  passMarks: [{ bandId: 'small', mark: '60' }],
  amounts: new Map(),
  overrides: new Map(),
  reserve: { count: 2 },
};

const short = ({ applicationId, decision, reasonCode, amountKopecks, reservePosition }: Allocation): string =>
  [applicationId, decision, reasonCode, amountKopecks ?? reservePosition ?? '-'].join(' ');
const outcome = (candidates: Candidate[], change: Partial<AllocationRules> = {}): string[] =>
  allocate(candidates, { ...rules, ...change }).map(short);

const FIVE = [
  candidate(1, '90.000000', 40n),
  candidate(2, '80.000000', 40n),
  candidate(3, '70.000000', 40n),
  candidate(4, '65.000000', 20n),
  candidate(5, '59.999999', 1n),
];

describe('allocating the budget', () => {
  it('awards by position what fits, keeps the next ones in reserve and says why the others get nothing', () => {
    expect(outcome([...FIVE].reverse())).toEqual([
      'a1 award by-ranking 40',
      'a2 award by-ranking 40',
      'a3 reserve no-money-left 1',
      'a4 award by-ranking 20',
      'a5 refuse below-pass-mark -',
    ]);
  });

  it('passes exactly at the mark, not one millionth below', () => {
    expect(outcome([candidate(1, '60.000000', 1n), candidate(2, '59.999999', 1n)])).toEqual([
      'a1 award by-ranking 1',
      'a2 refuse below-pass-mark -',
    ]);
    expect(outcome([candidate(1, null, 1n)])).toEqual(['a1 refuse not-scored -']);
  });

  it('takes an award from as few sources as possible', () => {
    const parts = allocate(FIVE, rules).map(({ sources }) =>
      sources.map(({ sourceId, amountKopecks }) => `${sourceId} ${amountKopecks}`),
    );
    expect(parts).toEqual([['republic 40'], ['federal 40'], [], ['republic 20'], []]);
  });

  it('awards less where the council decided so, and the rest goes further', () => {
    expect(outcome(FIVE, { amounts: new Map([['a2', 20n]]) }).slice(1, 4)).toEqual([
      'a2 award by-ranking 20',
      'a3 award by-ranking 40',
      'a4 reserve no-money-left 1',
    ]);
  });

  it('lets an organisation win once, with its better placed application', () => {
    const same = { organisationId: 'both' };
    const pair = [candidate(1, '90', 10n, same), candidate(2, '80', 10n, same)];
    expect(outcome(pair)).toEqual(['a1 award by-ranking 10', 'a2 refuse organisation-has-won -']);
    expect(outcome(pair, { overrides: new Map([['a2', 'award']]) })).toEqual([
      'a1 refuse organisation-has-won -',
      'a2 award by-council 10',
    ]);
  });

  it('does not keep in reserve whose organisation wins with a smaller application further down', () => {
    const same = { organisationId: 'both' };
    expect(outcome([candidate(1, '90', 200n, same), candidate(2, '80', 10n, same)])).toEqual([
      'a1 refuse organisation-has-won -',
      'a2 award by-ranking 10',
    ]);
  });

  it('puts what the council decides before the ranking', () => {
    const overrides = new Map<string, AwardDecision>([
      ['a1', 'refuse'],
      ['a2', 'reserve'],
      ['a5', 'award'],
    ]);
    expect(outcome(FIVE, { overrides })).toEqual([
      'a1 refuse by-council -',
      'a2 reserve by-council 1',
      'a3 award by-ranking 40',
      'a4 award by-ranking 20',
      'a5 award by-council 1',
    ]);
  });

  it('leaves an override that the budget cannot bear as a refusal, for the caller to see', () => {
    const big = [candidate(1, '90', 90n), candidate(2, '50', 90n)];
    const overrides = new Map<string, AwardDecision>([
      ['a1', 'award'],
      ['a2', 'award'],
    ]);
    expect(outcome(big, { overrides })[1]).toBe('a2 refuse below-pass-mark -');
  });

  it('keeps the reserve that the council lists, in its order, as far as it may wait', () => {
    const waiting = [...FIVE, candidate(6, '58', 1n), candidate(7, '61', 99n), candidate(8, '60.5', 99n)];
    const reserve = { applicationIds: ['a8', 'a1', 'a6', 'a3'] };
    expect(outcome(waiting, { reserve }).filter((line) => line.includes('reserve'))).toEqual([
      'a3 reserve no-money-left 2',
      'a8 reserve no-money-left 1',
    ]);
  });

  it('gives nothing to who took the application back', () => {
    const gone = [candidate(1, '90', 10n, { withdrawn: true }), candidate(2, '80', 10n)];
    const overrides = new Map<string, AwardDecision>([['a1', 'award']]);
    expect(outcome(gone, { overrides })).toEqual(['a1 refuse withdrawn -', 'a2 award by-ranking 10']);
  });
});
