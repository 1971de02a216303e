import { daysBetween } from '#kernel';
import type { Agreement } from './agreements-query.js';

type Awaited = Pick<Agreement['reports'][number], 'status' | 'dueOn'>;

/** By how many days a report is late; 0 while it is not, or once it was sent. @param now ms of the server */
export function overdueDays({ status, dueOn }: Awaited, now: number): number {
  if (status !== 'awaited' && status !== 'returned') return 0;
  return Math.max(0, daysBetween(dueOn, new Date(now).toISOString().slice(0, 10)));
}
