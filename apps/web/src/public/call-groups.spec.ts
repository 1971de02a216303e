import { finishedCalls, groupCalls } from './call-groups.js';
import type { CallSummary } from './calls-query.js';

const call = (id: string, status: CallSummary['status'], opensAt: string, closesAt: string): CallSummary => ({
  ...{ id, status, opensAt, closesAt, organiserId: 'o', code: id, title: id, timeZone: 'Asia/Yakutsk' },
  ...{ formalCheckUntil: null, reviewsDueAt: null, resultsAt: null },
});
const calls = [
  call('late', 'published', '2027-01-10T00:00:00Z', '2027-03-01T00:00:00Z'),
  call('soon', 'published', '2027-01-10T00:00:00Z', '2027-02-01T00:00:00Z'),
  call('next', 'published', '2027-05-01T00:00:00Z', '2027-06-01T00:00:00Z'),
  call('old', 'finished', '2025-01-01T00:00:00Z', '2025-02-01T00:00:00Z'),
  call('last', 'results-published', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'),
  call('draft', 'draft', '2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z'),
];
const ids = (group: readonly CallSummary[]): string[] => group.map(({ id }) => id);

describe('calls in groups', () => {
  it('begin with what closes first; drafts are in none', () => {
    const { open, later, past } = groupCalls(calls, Date.parse('2027-01-20T00:00:00Z'));
    expect([ids(open), ids(later), ids(past)]).toEqual([['soon', 'late'], ['next'], ['last', 'old']]);
  });

  it('close at the deadline', () => {
    const { open, past } = groupCalls(calls, Date.parse('2027-02-01T00:00:00Z'));
    expect([ids(open), ids(past)[0]]).toEqual([['late'], 'soon']);
  });

  it('have results, the latest first', () => {
    expect(ids(finishedCalls(calls))).toEqual(['last', 'old']);
  });
});
