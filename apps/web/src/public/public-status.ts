import type { CallStatus } from '#contracts';

/** What the council and the committee are at is theirs until results are out. */
const BEHIND_DOORS: ReadonlySet<CallStatus> = new Set([
  'list-proposed',
  'list-returned',
  'list-agreed',
  'approved',
]);

/** The status of a call as the public sees it. */
export const publicStatus = (status: CallStatus): CallStatus =>
  BEHIND_DOORS.has(status) ? 'review-closed' : status;
