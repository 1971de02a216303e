import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { Transactions, type Actor } from '#platform';
import { contestTime } from '../data/contest-time.js';
import { Payees } from '../data/payees.js';
import { requirePayingAccount } from '../data/paying-accounts.js';
import { PaymentBatchEntity } from '../data/payment-batch.entity.js';
import { Payouts } from '../data/payouts.js';
import { approvedPayoutIds, lockSendable, type SendablePayout } from '../data/sendable-payouts.js';
import { encodeCp1251 } from '../domain/client-bank-exchange/cp1251.js';
import type { BankParty, PaymentOrder } from '../domain/client-bank-exchange/exchange.types.js';
import { writePaymentOrders } from '../domain/client-bank-exchange/write-payment-orders.js';
import type { BankDetails } from '../domain/bank-details.js';
import { paymentPurpose } from '../domain/payment-purpose.js';
import { fail } from '../domain/payouts.errors.js';
import { requisitesHash } from '../domain/requisites.js';
import { HandOutPaymentBatch } from './hand-out-payment-batch.js';
import { organiserFor } from './payouts.policy.js';

export interface ExportRequest {
  /** Needed by a person who prepares payments for several. */
  organiserId?: string;
  /** Left out: everything that is approved and may be paid now. */
  payoutIds?: readonly string[];
}

/** A bank's order numbers end at 999999 and begin again; the reference tells equal ones apart. */
const NEXT_NUMBER = `SELECT ((nextval('payment_number') - 1) % 999999 + 1)::int AS number`;

/**
 * Puts approved payouts into a file for the bank's client. They are committed as `sending` together with the
 * bytes before anyone gets the file; so a payout can be in one file only, whatever fails after that.
 */
@Injectable()
export class ExportPaymentOrders {
  constructor(
    private readonly tx: Transactions,
    private readonly payees: Payees,
    private readonly payouts: Payouts,
    private readonly handOut: HandOutPaymentBatch,
  ) {}

  /**
   * @throws DomainError `payouts.no-paying-account`, `payouts.no-orders`, `payouts.approval-void`,
   *   `payouts.agreement-not-active`, `payouts.not-found` for ids that are not the organiser's
   */
  async execute(actor: Actor, request: ExportRequest): Promise<PaymentBatchEntity> {
    const organiserId = organiserFor(actor, request.organiserId, 'finance-preparer');
    const batchId = await this.tx.run((em) => this.send(em, actor, organiserId, request.payoutIds));
    return this.handOut.execute(actor, batchId);
  }

  private async send(
    em: EntityManager,
    actor: Actor,
    organiserId: string,
    wanted: readonly string[] | undefined,
  ): Promise<string> {
    const payer = await requirePayingAccount(em, organiserId);
    const sendable = await this.choose(em, organiserId, wanted);
    const [first] = sendable;
    if (!first) throw fail('payouts.no-orders');
    const { date, time } = await contestTime(em, first.agreement.id);
    const orders = await ordersFor(em, sendable, date);
    const text = writePaymentOrders({ createdOn: date, createdAt: time, payer: partyOf(payer), orders });
    const batchId = await insertBatch(em, actor, organiserId, Buffer.from(encodeCp1251(text)));
    for (const [index, { number }] of orders.entries())
      await this.markSending(em, actor, sendable[index] ?? first, { batchId, number, date });
    return batchId;
  }

  /** Without a wish, whoever was faster has taken what is not approved any more. */
  private async choose(
    em: EntityManager,
    organiserId: string,
    wanted: readonly string[] | undefined,
  ): Promise<SendablePayout[]> {
    const ids = [...new Set(wanted ?? (await approvedPayoutIds(em, organiserId)))];
    const sendable = await lockSendable(em, this.payees, organiserId, ids);
    if (!wanted) return sendable.filter(({ payout }) => payout.status === 'approved');
    if (sendable.length < ids.length) throw fail('payouts.not-found');
    return sendable;
  }

  private async markSending(
    em: EntityManager,
    actor: Actor,
    { payout, payee, agreement }: SendablePayout,
    order: { batchId: string; number: number; date: string },
  ): Promise<void> {
    await this.payouts.take(em, payout, {
      action: 'send',
      actorId: actor.personId,
      facts: {
        agreementStatus: agreement.status,
        approvedDigest: payout.approvedDigest,
        currentDigest: requisitesHash(payee.id, payee, payout.amountKopecks),
      },
      set: {
        ...{ batchId: order.batchId, paymentNumber: order.number, paymentDate: order.date },
        ...{ sentToAccount: payee.account, sentToInn: payee.inn },
      },
    });
  }
}

async function ordersFor(
  em: EntityManager,
  sendable: readonly SendablePayout[],
  date: string,
): Promise<PaymentOrder[]> {
  const orders: PaymentOrder[] = [];
  for (const { payout, tranche, agreement, payee } of sendable) {
    const [{ number }] = await em.query<[{ number: number }]>(NEXT_NUMBER);
    orders.push({
      ...{ number, date, amount: payout.amountKopecks, payee: partyOf(payee) },
      purpose: paymentPurpose(payout.reference, agreement.number, tranche.ordinal),
    });
  }
  return orders;
}

async function insertBatch(
  em: EntityManager,
  actor: Actor,
  organiserId: string,
  file: Buffer,
): Promise<string> {
  const id = newId();
  const digest = createHash('sha256').update(file).digest('hex');
  await em.insert(PaymentBatchEntity, { id, organiserId, file, digest, madeBy: actor.personId });
  return id;
}

function partyOf({ name, inn, kpp, account, bankName, bik, correspondentAccount }: BankDetails): BankParty {
  return {
    ...{ name, inn, account, bankName, bik },
    kpp: kpp ?? undefined,
    correspondentAccount: correspondentAccount ?? undefined,
  };
}
