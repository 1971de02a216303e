import type { EntityManager } from 'typeorm';
import type { AuditEntryEntity } from '#platform';

/** An entry of the audit with the name of whoever acted. */
export interface NamedAuditEntry extends Pick<
  AuditEntryEntity,
  'id' | 'at' | 'actorId' | 'action' | 'objectKind' | 'objectId' | 'fromStatus' | 'toStatus' | 'facts'
> {
  actorName: string | null;
}

export interface WantedEntries {
  organiserId: string;
  /** Null: whatever object. */
  objectKind: string | null;
  objectId: string | null;
  /** Only entries that are older than this one. */
  before: string | null;
  limit: number;
}

const ENTRIES = `
  SELECT e.id, e.at, e.actor_id AS "actorId", p.full_name AS "actorName", e.action,
         e.object_kind AS "objectKind", e.object_id AS "objectId", e.from_status AS "fromStatus",
         e.to_status AS "toStatus", e.facts
    FROM audit_entry e
    LEFT JOIN person p ON p.id = e.actor_id
   WHERE e.organiser_id = $1
     AND ($2::text IS NULL OR e.object_kind = $2)
     AND ($3::uuid IS NULL OR e.object_id = $3)
     AND ($4::bigint IS NULL OR e.id < $4)
   ORDER BY e.id DESC
   LIMIT $5`;

/** What was done for an organiser, newest first. */
export function auditEntries(em: EntityManager, wanted: WantedEntries): Promise<NamedAuditEntry[]> {
  const { organiserId, objectKind, objectId, before, limit } = wanted;
  return em.query<NamedAuditEntry[]>(ENTRIES, [organiserId, objectKind, objectId, before, limit]);
}
