import type { EntityManager } from 'typeorm';
import type { AgreementFacts } from '../domain/agreement.status.js';
import { checkRequisites } from '../domain/requisites.js';
import type { AgreementEntity } from './agreement.entity.js';
import { PayeeEntity } from './payee.entity.js';

/** What the guards of an agreement look at, by the database's clock in the contest's zone. */
export async function agreementFacts(em: EntityManager, agreement: AgreementEntity): Promise<AgreementFacts> {
  const payee = await em.findOneByOrFail(PayeeEntity, { id: agreement.payeeId });
  const [counted] = await em.query<[Omit<AgreementFacts, 'requisitesValid'>]>(
    `SELECT (SELECT sum(t.amount_kopecks) FROM tranche t WHERE t.agreement_id = g.id) = g.amount_kopecks
              AS "tranchesPlanned",
            (SELECT count(*)::int FROM report r WHERE r.agreement_id = g.id AND (r.status = 'returned'
               OR r.status = 'awaited' AND r.due_on < (clock_timestamp() AT TIME ZONE c.time_zone)::date))
              AS "overdueReports",
            EXISTS (SELECT FROM report r WHERE r.agreement_id = g.id AND r.kind = 'final' AND r.status = 'accepted')
              AS "finalReportAccepted",
            (SELECT count(*)::int FROM payout o JOIN tranche t ON t.id = o.tranche_id
              WHERE t.agreement_id = g.id AND o.status IN ('approved', 'sending', 'sent', 'unknown'))
              AS "openPayouts"
       FROM agreement g JOIN call c ON c.id = g.call_id WHERE g.id = $1`,
    [agreement.id],
  );
  return { ...counted, requisitesValid: checkRequisites(payee).errors.length === 0 };
}
