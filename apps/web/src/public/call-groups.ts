import type { CallSummary } from './calls-query.js';

export interface CallGroups {
  open: CallSummary[];
  later: CallSummary[];
  past: CallSummary[];
}

/** Calls by what an applicant can do with them: those that close first come first. @param now ms of the server */
export function groupCalls(calls: readonly CallSummary[], now: number): CallGroups {
  const takes = (call: CallSummary): boolean =>
    call.status === 'published' && Date.parse(call.closesAt) > now;
  const begun = (call: CallSummary): boolean => Date.parse(call.opensAt) <= now;
  const byDeadline = [...calls].sort((a, b) => Date.parse(a.closesAt) - Date.parse(b.closesAt));
  return {
    open: byDeadline.filter((call) => takes(call) && begun(call)),
    later: byDeadline.filter((call) => takes(call) && !begun(call)),
    past: byDeadline.filter((call) => !takes(call) && call.status !== 'draft').reverse(),
  };
}

const RESULTS_ARE_OUT: ReadonlySet<string> = new Set(['results-published', 'finished']);

export const hasResults = ({ status }: Pick<CallSummary, 'status'>): boolean => RESULTS_ARE_OUT.has(status);

/** Calls with results, the latest first. */
export const finishedCalls = (calls: readonly CallSummary[]): CallSummary[] =>
  calls.filter(hasResults).sort((a, b) => Date.parse(b.closesAt) - Date.parse(a.closesAt));
