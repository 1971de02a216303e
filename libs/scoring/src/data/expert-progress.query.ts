import type { EntityManager } from 'typeorm';
import { IS_LATE } from './call-reviews.query.js';

/** How far an expert of a call is. */
export interface ExpertProgress {
  expertId: string;
  name: string;
  /** Reviews that were asked of the expert, without those given up or voided. */
  assigned: number;
  done: number;
  /** Due, and not handed in. */
  late: number;
}

const PROGRESS = `
  SELECT r.expert_id AS "expertId", p.full_name AS name, count(*)::int AS assigned,
         count(*) FILTER (WHERE r.status = 'submitted')::int AS done,
         count(*) FILTER (WHERE r.status = 'expired' OR ${IS_LATE})::int AS late
    FROM review r JOIN person p ON p.id = r.expert_id
   WHERE r.call_id = $1 AND r.application_id <> ALL($2::uuid[]) AND r.status NOT IN ('declined', 'conflict', 'voided')
   GROUP BY r.expert_id, p.full_name
   ORDER BY p.full_name, r.expert_id`;

/** By name. @param hidden applications whose reviews do not count */
export function expertProgress(
  em: EntityManager,
  callId: string,
  hidden: readonly string[],
): Promise<ExpertProgress[]> {
  return em.query<ExpertProgress[]>(PROGRESS, [callId, hidden]);
}
