import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { UnfoundedMarkStatus } from '#contracts';
import { IsTextUpTo, PageQuery } from '#platform';

const MARK_DECISIONS = ['uphold', 'dismiss'] as const;

export class DecideUnfoundedMarkDto {
  /** @example uphold */
  @IsIn(MARK_DECISIONS)
  decision: 'uphold' | 'dismiss';

  /** @example "Обоснования повторяют друг друга слово в слово." */
  @IsOptional()
  @IsTextUpTo(1_000)
  note: string = '';
}

export class ListUnfoundedMarksQuery extends PageQuery {
  /** Only marks of this review. */
  @IsOptional()
  @IsUUID()
  reviewId?: string;
}

export class UnfoundedMarkDto {
  id: string;
  reviewId: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertAlias: string;
  /** For those who supervise experts; null for the council. */
  expertId: string | null;
  /** For those who supervise experts; null for the council. */
  expertName: string | null;
  status: UnfoundedMarkStatus;
  reason: string;
  /** In the words of who decided. */
  note: string;
  proposedByName: string;
  proposedAt: string;
  decidedByName: string | null;
  decidedAt: string | null;
  /** You have proposed it, so another decides. */
  own: boolean;
}

export class UnfoundedMarksPageDto {
  items: UnfoundedMarkDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
