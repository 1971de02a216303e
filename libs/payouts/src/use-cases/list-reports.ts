import { Injectable } from '@nestjs/common';
import type { ReportStatus } from '#contracts';
import {
  decodeCursor,
  isDayKey,
  organisersOf,
  pageOf,
  Transactions,
  type Actor,
  type PageQuery,
} from '#platform';
import { listedReports, type ListedReport } from '../data/listed-reports.query.js';
import { AGREEMENT_READERS } from './payouts.policy.js';

/** The reports of all grantees, for the staff of an organiser. */
@Injectable()
export class ListReports {
  constructor(private readonly tx: Transactions) {}

  /** Those due first at the top. */
  async execute(
    actor: Actor,
    { limit, cursor, status }: PageQuery & { status?: ReportStatus },
  ): Promise<{ items: ListedReport[]; nextCursor: string | null }> {
    const rows = await listedReports(this.tx.manager, {
      organiserIds: organisersOf(actor, ...AGREEMENT_READERS),
      status,
      after: decodeCursor(cursor, isDayKey),
      limit: limit + 1,
    });
    return pageOf(rows, limit, ({ dueOn, id }) => ({ key: dueOn, id }));
  }
}
