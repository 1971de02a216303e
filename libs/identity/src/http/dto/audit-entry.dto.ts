import { IsOptional, IsUUID } from 'class-validator';
import { IsTextUpTo, PageQuery } from '#platform';

export class ListAuditEntriesQuery extends PageQuery {
  /** Only entries about this kind of object, e.g. `application`. */
  @IsOptional()
  @IsTextUpTo(60)
  objectKind?: string;

  /** Only entries about this object. */
  @IsOptional()
  @IsUUID()
  objectId?: string;
}

export class AuditFactDto {
  name: string;
  /** As text; several values are separated by commas. */
  value: string;
}

export class AuditEntryDto {
  /** Grows with every entry that is written. */
  id: string;
  at: string;
  /** Null when the program did it by itself. */
  actorId: string | null;
  actorName: string | null;
  /** The kind of object and what was done, e.g. `application.submit`. */
  action: string;
  objectKind: string;
  objectId: string;
  fromStatus: string | null;
  toStatus: string | null;
  facts: AuditFactDto[];
}

export class AuditEntriesPageDto {
  items: AuditEntryDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
