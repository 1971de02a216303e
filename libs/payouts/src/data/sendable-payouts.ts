import { In, type EntityManager } from 'typeorm';
import { AgreementEntity } from './agreement.entity.js';
import type { PayeeEntity } from './payee.entity.js';
import { Payees } from './payees.js';
import { PayoutEntity } from './payout.entity.js';
import { TrancheEntity } from './tranche.entity.js';

/** A payout with everything that its order says, none of which changes until the transaction ends. */
export interface SendablePayout {
  payout: PayoutEntity;
  tranche: TrancheEntity;
  agreement: AgreementEntity;
  payee: PayeeEntity;
}

/** What waits for the bank: approved, under agreements that are paid now. */
export async function approvedPayoutIds(em: EntityManager, organiserId: string): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `SELECT o.id FROM payout o JOIN tranche t ON t.id = o.tranche_id JOIN agreement g ON g.id = t.agreement_id
      WHERE o.organiser_id = $1 AND o.status = 'approved' AND g.status IN ('signed', 'running')`,
    [organiserId],
  );
  return rows.map(({ id }) => id);
}

/** Locks an organiser's payouts of these ids with what they depend on. Ids of others are left out. */
export async function lockSendable(
  em: EntityManager,
  payees: Payees,
  organiserId: string,
  ids: readonly string[],
): Promise<SendablePayout[]> {
  const known = await em.findBy(PayoutEntity, { id: In(ids), organiserId });
  const tranches = await em.findBy(TrancheEntity, { id: In(known.map((payout) => payout.trancheId)) });
  const agreements = await em.find(AgreementEntity, {
    where: { id: In(tranches.map((tranche) => tranche.agreementId)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_read' },
  });
  const payeesById = await payees.share(
    em,
    known.map((payout) => payout.payeeId),
  );
  const payouts = await em.find(PayoutEntity, {
    where: { id: In(known.map((payout) => payout.id)) },
    order: { createdAt: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return payouts.flatMap((payout) => {
    const tranche = tranches.find(({ id }) => id === payout.trancheId);
    const agreement = agreements.find(({ id }) => id === tranche?.agreementId);
    const payee = payeesById.get(payout.payeeId);
    return tranche && agreement && payee ? [{ payout, tranche, agreement, payee }] : [];
  });
}
