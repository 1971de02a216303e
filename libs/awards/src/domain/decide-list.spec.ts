import { RUBRIC_FPG } from '#engine';
import type { DomainError } from '#kernel';
import type { Candidate } from './allocate.js';
import { decideList, type ListGround } from './decide-list.js';
import type { Proposal } from './proposal.js';

const candidate = (id: string, position: number, bandId: string): Candidate => ({
  applicationId: id,
  organisationId: id,
  bandId,
  position,
  score: `${90 - position}.000000`,
  requestedKopecks: 50n,
  withdrawn: false,
});
const ground: ListGround = {
  rubric: RUBRIC_FPG,
  candidates: [candidate('a', 1, '1m-5m'), candidate('b', 2, 'up-to-1m'), candidate('c', 3, 'up-to-1m')],
  sources: [{ sourceId: 's', amountKopecks: 100n }],
  appealReserveKopecks: 0n,
};
const proposal: Proposal = {
  protocolNumber: '7',
  protocolDate: '2027-06-10',
  passMarks: [{ mark: '60' }],
  amounts: [],
  overrides: [],
  reserve: { count: 1 },
};
const faultsOf = (change: Partial<Proposal>): string[] => {
  try {
    decideList({ ...proposal, ...change }, ground);
    return [];
  } catch (error) {
    const { code, errors } = error as DomainError;
    return [code, ...errors.map((fault) => `${fault.pointer} ${fault.code}`)];
  }
};

describe('deciding a list', () => {
  it('keeps a mark for each band in use, in the rubric’s order', () => {
    const { passMarks, allocations } = decideList(proposal, ground);
    expect(passMarks).toEqual([
      { bandId: 'up-to-1m', mark: '60' },
      { bandId: '1m-5m', mark: '60' },
    ]);
    expect(allocations.map(({ decision }) => decision)).toEqual(['award', 'award', 'reserve']);
  });

  it('names the faults of marks and wishes together', () => {
    expect(
      faultsOf({
        passMarks: [{ bandId: '1m-5m', mark: '60' }],
        amounts: [{ applicationId: 'x', amountKopecks: 1n, reason: 'r' }],
      }),
    ).toEqual([
      'awards.wrong-proposal',
      '/passMarks awards.pass-mark-missing',
      '/amounts/0/applicationId awards.unknown-application',
    ]);
  });

  it('refuses awards over the budget', () => {
    const award = (applicationId: string) => ({ applicationId, decision: 'award' as const, reason: 'r' });
    expect(faultsOf({ overrides: ['a', 'b', 'c'].map(award) })).toEqual([
      'awards.wrong-proposal',
      '/overrides/2 awards.over-budget',
    ]);
  });
});
