import type { CallStatus } from '#contracts';
import { fail } from './awards.errors.js';

const OPEN: readonly CallStatus[] = ['approved', 'results-published'];

/** Money moves between approved awards until the call is finished. @throws DomainError `awards.call-over` */
export function requireOpenAwards({ status }: { status: CallStatus }): void {
  if (!OPEN.includes(status)) throw fail('awards.call-over');
}
