import { Injectable } from '@nestjs/common';
import { decodeCursor, organisersOf, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { awaitedAgreements, type AwaitedAgreement } from '../data/awaited-agreements.query.js';
import { AGREEMENT_READERS } from './payouts.policy.js';

/** The awards that wait for somebody to draw up their agreement. */
@Injectable()
export class ListAwaitedAgreements {
  constructor(private readonly tx: Transactions) {}

  /** In the order of the applications' numbers. */
  async execute(
    actor: Actor,
    { limit, cursor }: PageQuery,
  ): Promise<{ items: AwaitedAgreement[]; nextCursor: string | null }> {
    const rows = await awaitedAgreements(this.tx.manager, {
      organiserIds: organisersOf(actor, ...AGREEMENT_READERS),
      after: decodeCursor(cursor),
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ applicationNumber, applicationId }) => ({
      key: applicationNumber,
      id: applicationId,
    }));
  }
}
