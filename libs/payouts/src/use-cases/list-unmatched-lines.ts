import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  isDayKey,
  organisersOf,
  pageOf,
  Transactions,
  type Actor,
  type PageQuery,
} from '#platform';
import { outgoingPayment, sentPayouts } from '../data/sent-payouts.js';
import { unmatchedPage, type OwnedLine } from '../data/statement-lines.js';
import { matchLines, type LineMatch } from '../domain/matching.js';
import type { UnmatchedLine } from './import-bank-statement.js';
import { MONEY_READERS } from './payouts.policy.js';

/** The lines of bank statements that were left to a person, with why. */
@Injectable()
export class ListUnmatchedLines {
  constructor(private readonly tx: Transactions) {}

  /** In the order of days. */
  async execute(
    actor: Actor,
    { limit, cursor }: PageQuery,
  ): Promise<{ items: UnmatchedLine[]; nextCursor: string | null }> {
    const rows = await unmatchedPage(this.tx.manager, {
      organiserIds: organisersOf(actor, ...MONEY_READERS),
      after: decodeCursor(cursor, isDayKey),
      limit: limit + 1,
    });
    const { items, nextCursor } = pageOf(rows, limit, ({ id, line }) => ({ key: line.date, id }));
    const judged = await this.judge(items);
    return { items: items.map((kept) => withReason(kept, judged)), nextCursor };
  }

  /** Why one line found no payment. */
  async explain(kept: OwnedLine): Promise<UnmatchedLine> {
    return withReason(kept, await this.judge([kept]));
  }

  /** As an import at this moment would. One organiser's lines never meet another's payments. */
  private async judge(kept: readonly OwnedLine[]): Promise<Map<string, LineMatch>> {
    const judged = new Map<string, LineMatch>();
    for (const organiserId of new Set(kept.map((owned) => owned.organiserId))) {
      const own = kept.filter((owned) => owned.organiserId === organiserId);
      const lines = own.map(({ line }) => line);
      const payouts = await sentPayouts(this.tx.manager, organiserId, lines).getMany();
      matchLines(lines, payouts.map(outgoingPayment)).forEach((match, index) =>
        judged.set(own[index]?.id ?? '', match),
      );
    }
    return judged;
  }
}

function withReason({ id, line }: OwnedLine, judged: ReadonlyMap<string, LineMatch>): UnmatchedLine {
  const match = judged.get(id);
  return { id, line, reason: match?.match === 'unmatched' ? match.reason : null };
}
