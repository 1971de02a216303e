import type { EntityManager } from 'typeorm';
import type { AgreementStatus } from '#contracts';
import type { TrancheFacts } from '../domain/tranche.status.js';

interface FactsRow {
  id: string;
  agreementStatus: AgreementStatus;
  due: boolean;
  previousReportAccepted: boolean;
}

/**
 * What the guards of tranches look at, by id. The first one is an advance that the project begins with, so
 * the signed agreement makes it due; for the others the day counts, in the contest's zone.
 */
export async function trancheFacts(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, TrancheFacts>> {
  const rows = await em.query<FactsRow[]>(
    `SELECT t.id, g.status AS "agreementStatus",
            t.ordinal = 1 OR t.due_on <= (clock_timestamp() AT TIME ZONE c.time_zone)::date AS due,
            t.ordinal = 1 OR EXISTS (SELECT FROM report r WHERE r.agreement_id = t.agreement_id
              AND r.ordinal = t.ordinal - 1 AND r.status = 'accepted') AS "previousReportAccepted"
       FROM tranche t JOIN agreement g ON g.id = t.agreement_id JOIN call c ON c.id = g.call_id
      WHERE t.id = ANY($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
