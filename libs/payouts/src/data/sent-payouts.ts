import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { OutgoingPayment } from '../domain/matching.js';
import { referencesIn } from '../domain/payout-reference.js';
import type { StatementLine } from '../domain/statement-line.js';
import { PayoutEntity } from './payout.entity.js';

/**
 * The payouts that these lines may speak of: those on their way, and settled ones that a line names by reference
 * or by the payee's account or INN.
 */
export function sentPayouts(
  em: EntityManager,
  organiserId: string,
  lines: readonly StatementLine[],
): SelectQueryBuilder<PayoutEntity> {
  return em
    .createQueryBuilder(PayoutEntity, 'p')
    .where('p.organiserId = :organiserId AND p.batchId IS NOT NULL', { organiserId })
    .andWhere(
      `(p.status IN ('sending', 'sent', 'unknown') OR p.reference = ANY(:references)
        OR p.sentToAccount = ANY(:accounts) OR p.sentToInn = ANY(:inns))`,
      {
        references: lines.flatMap((line) => referencesIn(line.purpose)),
        accounts: lines.map((line) => line.counterpartyAccount),
        inns: lines.map((line) => line.counterpartyInn),
      },
    )
    .orderBy('p.id');
}

/** The same, locked until this transaction ends. */
export async function lockSentPayouts(
  em: EntityManager,
  organiserId: string,
  lines: readonly StatementLine[],
): Promise<Map<string, PayoutEntity>> {
  const payouts = await sentPayouts(em, organiserId, lines).setLock('pessimistic_write').getMany();
  return new Map(payouts.map((payout) => [payout.id, payout]));
}

/** A sent payout as a statement's line is compared with it: by what its order said. */
export function outgoingPayment(payout: PayoutEntity): OutgoingPayment {
  return {
    ...{ payoutId: payout.id, reference: payout.reference, status: payout.status },
    number: payout.paymentNumber ?? 0,
    date: payout.paymentDate ?? '',
    amount: payout.amountKopecks,
    payeeAccount: payout.sentToAccount ?? '',
    payeeInn: payout.sentToInn ?? '',
  };
}
