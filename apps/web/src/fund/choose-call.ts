import type { CallStatus } from '#contracts';

interface Choosable {
  id: string;
  status: CallStatus;
}

/** Nothing is left to do in these. */
const OVER: readonly CallStatus[] = ['finished', 'cancelled', 'void', 'results-published'];

/**
 * The call that a page is about: the one in the address, else the newest that is in work, else the newest.
 * A draft is in work on its own page only.
 * @param calls newest first
 */
export function chooseCall<Call extends Choosable>(
  calls: readonly Call[],
  wanted: string | undefined,
  preferred: readonly CallStatus[] = [],
): Call | undefined {
  const inWork = calls.filter(({ status }) => status !== 'draft' && !OVER.includes(status));
  return (
    calls.find(({ id }) => id === wanted) ??
    calls.find(({ status }) => preferred.includes(status)) ??
    inWork[0] ??
    calls.find(({ status }) => status !== 'draft') ??
    calls[0]
  );
}
