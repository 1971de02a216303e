import { Injectable } from '@nestjs/common';
import type { PayoutStatus } from '#contracts';
import { decodeCursor, organisersOf, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { PayoutEntity } from '../data/payout.entity.js';
import { Payouts } from '../data/payouts.js';
import { fail } from '../domain/payouts.errors.js';
import { payoutViews, type PayoutView } from './payout-views.js';
import { MONEY_READERS, requireRole } from './payouts.policy.js';

export interface PayoutFilter {
  status?: PayoutStatus;
  /** The payouts of one file of payment orders. */
  batchId?: string;
}

/** Payouts, as the people of finance see them. */
@Injectable()
export class ReadPayouts {
  constructor(
    private readonly tx: Transactions,
    private readonly payouts: Payouts,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async get(actor: Actor, id: string): Promise<PayoutView> {
    const payout = await this.payouts.get(id);
    requireRole(actor, payout.organiserId, ...MONEY_READERS);
    const [view] = await payoutViews(this.tx.manager, actor, [payout]);
    if (!view) throw fail('payouts.not-found');
    return view;
  }

  /** Newest first. */
  async list(
    actor: Actor,
    page: PageQuery & PayoutFilter,
  ): Promise<{ items: PayoutView[]; nextCursor: string | null }> {
    const em = this.tx.manager;
    const query = em
      .createQueryBuilder(PayoutEntity, 'o')
      .where('o.organiser_id = ANY(:organisers)', { organisers: organisersOf(actor, ...MONEY_READERS) })
      .orderBy('o.created_at', 'DESC')
      .addOrderBy('o.id')
      .take(page.limit + 1);
    if (page.status) query.andWhere('o.status = :status', { status: page.status });
    if (page.batchId) query.andWhere('o.batch_id = :batchId', { batchId: page.batchId });
    const after = decodeCursor(page.cursor);
    if (after) query.andWhere('(o.created_at < :key OR (o.created_at = :key AND o.id > :id))', after);
    const { items, nextCursor } = pageOf(await query.getMany(), page.limit, (payout) => ({
      key: payout.createdAt.toISOString(),
      id: payout.id,
    }));
    return { items: await payoutViews(em, actor, items), nextCursor };
  }
}
