import { Injectable } from '@nestjs/common';
import { organisersOf, Transactions, type Actor } from '#platform';
import { countAwaitedAgreements } from '../data/awaited-agreements.query.js';
import { paymentDay, type PaymentDay } from '../data/payment-day.query.js';
import { MONEY_READERS } from './payouts.policy.js';

/** What waits for the people of finance today. */
@Injectable()
export class ReadPaymentDay {
  constructor(private readonly tx: Transactions) {}

  async execute(actor: Actor): Promise<PaymentDay & { awaitedAgreements: number }> {
    const em = this.tx.manager;
    const organisers = organisersOf(actor, ...MONEY_READERS);
    return {
      ...(await paymentDay(em, organisers, actor.personId)),
      awaitedAgreements: await countAwaitedAgreements(em, organisers),
    };
  }
}
