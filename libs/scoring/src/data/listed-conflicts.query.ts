import type { EntityManager } from 'typeorm';
import type { Keyset } from '#platform';
import type { FindingStatus } from '../domain/conflict-finding.status.js';
import type { ConflictGround } from '../domain/find-conflicts.js';

/** A conflict that was declared or found, as those see it who decide about it. */
export interface ListedConflict {
  id: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  organisationName: string;
  expertId: string;
  expertName: string;
  /** Null: the expert has declared it. */
  ground: ConflictGround | null;
  status: FindingStatus;
  /** The expert has declared it, whatever was found. */
  declared: boolean;
  /** In the words of the expert. */
  note: string;
  foundAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
}

export interface WantedConflicts {
  callId: string;
  /** Null: of any status. */
  status: FindingStatus | null;
  /** Applications whose conflicts are not shown. */
  except: readonly string[];
  after: Keyset | undefined;
  limit: number;
}

const CONFLICTS = `
  SELECT coalesce(f.id, c.id) AS id, coalesce(f.application_id, c.application_id) AS application_id,
         coalesce(f.expert_id, c.expert_id) AS expert_id, f.ground,
         CASE WHEN c.source = 'declared' THEN 'stands' ELSE coalesce(f.status, 'stands') END AS status,
         coalesce(c.source = 'declared', false) AS declared, coalesce(c.note, '') AS note,
         coalesce(f.found_at, c.recorded_at) AS found_at, f.decided_by, f.decided_at, f.decision_reason
    FROM conflict_finding f
    FULL JOIN conflict_of_interest c ON c.application_id = f.application_id AND c.expert_id = f.expert_id`;

/** By the applications' numbers. */
export function listedConflicts(em: EntityManager, wanted: WantedConflicts): Promise<ListedConflict[]> {
  const { callId, status, except, after, limit } = wanted;
  return em.query<ListedConflict[]>(
    `SELECT f.id, a.id AS "applicationId", a.number AS "applicationNumber", a.title, o.name AS "organisationName",
            f.expert_id AS "expertId", p.full_name AS "expertName", f.ground, f.status, f.declared, f.note,
            f.found_at AS "foundAt", d.full_name AS "decidedByName", f.decided_at AS "decidedAt",
            f.decision_reason AS "decisionReason"
       FROM (${CONFLICTS}) f
       JOIN application a ON a.id = f.application_id
       JOIN organisation o ON o.id = a.organisation_id
       JOIN person p ON p.id = f.expert_id
       LEFT JOIN person d ON d.id = f.decided_by
      WHERE a.call_id = $1 AND ($2::text IS NULL OR f.status = $2) AND a.id <> ALL($3)
        AND ($4::text IS NULL OR (a.number, f.id) > ($4, $5::uuid))
      ORDER BY a.number, f.id LIMIT $6`,
    [callId, status, except, after?.key ?? null, after?.id ?? null, limit],
  );
}
