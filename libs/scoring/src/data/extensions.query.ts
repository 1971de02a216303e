import type { EntityManager } from 'typeorm';
import type { Keyset } from '#platform';

/** More time that an expert was given, as it stands on record. */
export interface ListedExtension {
  id: string;
  expertId: string;
  expertName: string;
  dueAt: Date;
  reviews: number;
  reason: string;
  grantedByName: string;
  grantedAt: Date;
}

/** Newest first. */
export function listedExtensions(
  em: EntityManager,
  { callId, expertId }: { callId: string; expertId: string | null },
  after: Keyset | undefined,
  limit: number,
): Promise<ListedExtension[]> {
  return em.query<ListedExtension[]>(
    `SELECT x.id, x.expert_id AS "expertId", p.full_name AS "expertName", x.due_at AS "dueAt", x.reviews, x.reason,
            g.full_name AS "grantedByName", x.granted_at AS "grantedAt"
       FROM expert_extension x
       JOIN person p ON p.id = x.expert_id
       JOIN person g ON g.id = x.granted_by
      WHERE x.call_id = $1 AND ($2::uuid IS NULL OR x.expert_id = $2)
        AND ($3::uuid IS NULL OR (x.granted_at, x.id) < (SELECT granted_at, id FROM expert_extension WHERE id = $3))
      ORDER BY x.granted_at DESC, x.id DESC LIMIT $4`,
    [callId, expertId, after?.id ?? null, limit],
  );
}
