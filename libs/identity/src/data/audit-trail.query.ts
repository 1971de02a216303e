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
  /** Objects that the reader must not hear of. */
  hidden: readonly string[];
  /** Only entries that stand behind this one: by time, and by number where the time is the same. */
  after: { at: string; id: string } | null;
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
     AND ($4::timestamptz IS NULL OR (e.at, e.id) < ($4, $5::bigint))
     AND e.object_id <> ALL($6::uuid[])
   ORDER BY e.at DESC, e.id DESC
   LIMIT $7`;

/** What was done for an organiser, newest first. */
export function auditEntries(em: EntityManager, wanted: WantedEntries): Promise<NamedAuditEntry[]> {
  const { organiserId, objectKind, objectId, hidden, after, limit } = wanted;
  return em.query<NamedAuditEntry[]>(ENTRIES, [
    ...[organiserId, objectKind, objectId],
    ...[after?.at ?? null, after?.id ?? null, hidden, limit],
  ]);
}
