import type { NextDeadline, WorkKind } from '../../data/work-today.query.js';

export class WorkItemDto {
  /** What there is to do. */
  kind: WorkKind;
  organiserId: string;
  /** Null when it belongs to no single call. */
  callId: string | null;
  callTitle: string | null;
  /** The call's zone, an IANA name. */
  timeZone: string | null;
  /** How many of them wait. */
  count: number;
  /** When the first of them is due. */
  dueAt: string | null;
  late: boolean;
}

export class NextDeadlineDto {
  kind: NextDeadline['kind'];
  callId: string;
  callTitle: string;
  /** The call's zone, an IANA name. */
  timeZone: string;
  at: string;
}

export class WorkTodayDto {
  /** What is due first comes first. */
  items: WorkItemDto[];
  /** The next deadline of the organisers that you work for. */
  deadline: NextDeadlineDto | null;
}
