import { Injectable } from '@nestjs/common';
import type { TrancheStatus } from '#contracts';
import { decodeCursor, organisersOf, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { TrancheEntity } from '../data/tranche.entity.js';
import { AGREEMENT_READERS } from './payouts.policy.js';
import { trancheViews, type TrancheView } from './tranche-views.js';

/** The schedule of payments, as the staff of an organiser sees it. */
@Injectable()
export class ReadTranches {
  constructor(private readonly tx: Transactions) {}

  /** In the order of days. */
  async list(
    actor: Actor,
    page: PageQuery & { status?: TrancheStatus },
  ): Promise<{ items: TrancheView[]; nextCursor: string | null }> {
    const em = this.tx.manager;
    const query = em
      .createQueryBuilder(TrancheEntity, 't')
      .where('t.organiser_id = ANY(:organisers)', { organisers: organisersOf(actor, ...AGREEMENT_READERS) })
      .orderBy('t.due_on')
      .addOrderBy('t.id')
      .take(page.limit + 1);
    if (page.status) query.andWhere('t.status = :status', { status: page.status });
    const after = decodeCursor(page.cursor);
    if (after) query.andWhere('(t.due_on, t.id) > (:key, :id)', after);
    const { items, nextCursor } = pageOf(await query.getMany(), page.limit, (t) => ({
      key: t.dueOn,
      id: t.id,
    }));
    return { items: await trancheViews(em, actor, items), nextCursor };
  }
}
