import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions, type Actor } from '#platform';
import { BankStatementLineEntity } from '../data/bank-statement-line.entity.js';
import type { PayoutEntity } from '../data/payout.entity.js';
import { requirePayingAccount } from '../data/paying-accounts.js';
import { lockSentPayouts, outgoingPayment } from '../data/sent-payouts.js';
import { keepNewLines, unmatchedLines, type KeptLine } from '../data/statement-lines.js';
import { readExchange } from '../domain/client-bank-exchange/read-exchange.js';
import { matchLines, type LineMatch, type UnmatchedReason } from '../domain/matching.js';
import { fail } from '../domain/payouts.errors.js';
import { statementLines } from '../domain/statement-line.js';
import { organiserFor } from './payouts.policy.js';
import { SettlePayout } from './settle-payout.js';

export interface StatementFile {
  /** Needed by a person who prepares payments for several. */
  organiserId?: string;
  bytes: Buffer;
}

/** A line that is left to a person. */
export interface UnmatchedLine extends KeptLine {
  /** Null when its payment has become known since: the next import settles it. */
  reason: UnmatchedReason | null;
}

export interface ImportResult {
  /** Lines of this file that no file had before, and those that were known. */
  newLines: number;
  knownLines: number;
  /** Payouts that this import has settled. */
  confirmed: number;
  returned: number;
  /** What is left to a person, from this file and earlier ones. */
  unmatched: UnmatchedLine[];
}

interface Judged extends KeptLine {
  match: LineMatch;
}

/**
 * Reads the bank's statement and settles the payouts that it speaks of. Every line counts once, however often it
 * is imported; imports of one organiser follow each other, because each holds the paying account.
 */
@Injectable()
export class ImportBankStatement {
  constructor(
    private readonly tx: Transactions,
    private readonly settle: SettlePayout,
  ) {}

  /**
   * @throws DomainError `payouts.statement-…` with the line, `payouts.no-paying-account`, `payouts.foreign-account`
   */
  async execute(actor: Actor, { organiserId: named, bytes }: StatementFile): Promise<ImportResult> {
    const organiserId = organiserFor(actor, named, 'finance-preparer');
    const exchange = readExchange(bytes);
    const lines = statementLines(exchange);
    const fileDigest = createHash('sha256').update(bytes).digest('hex');
    return this.tx.run(async (em) => {
      const { account } = await requirePayingAccount(em, organiserId);
      const foreign = exchange.accounts.find((turnover) => turnover.account !== account);
      if (foreign) throw fail('payouts.foreign-account', { account: foreign.account });
      const file = { organiserId, account, fileDigest, importedBy: actor.personId };
      const added = await keepNewLines(em, file, lines);
      const judged = await this.settleAll(em, actor, organiserId, await unmatchedLines(em, file));
      return summary(lines.length, added, judged);
    });
  }

  private async settleAll(
    em: EntityManager,
    actor: Actor,
    organiserId: string,
    kept: readonly KeptLine[],
  ): Promise<Judged[]> {
    const lines = kept.map(({ line }) => line);
    const payouts = await lockSentPayouts(em, organiserId, lines);
    const matches = matchLines(lines, [...payouts.values()].map(outgoingPayment));
    const judged = kept.map((line, index) => ({ ...line, match: matches[index] as LineMatch }));
    // Payments before returns: a file may hold a payment and, above it, its return.
    for (const step of ['payment', 'return'] as const)
      for (const line of judged) {
        const payout = line.match.match === step ? payouts.get(line.match.payoutId) : undefined;
        if (payout) await this.settleLine(em, actor, payout, step, line);
      }
    return judged;
  }

  private async settleLine(
    em: EntityManager,
    actor: Actor,
    payout: PayoutEntity,
    step: 'payment' | 'return',
    { id, line }: KeptLine,
  ): Promise<void> {
    const known = { evidence: 'statement', actorId: actor.personId, settledOn: line.date } as const;
    if (step === 'payment') await this.settle.confirm(em, payout, known);
    else await this.settle.takeBack(em, payout, known);
    await em.update(BankStatementLineEntity, { id }, { match: step, payoutId: payout.id });
  }
}

function summary(total: number, added: number, judged: readonly Judged[]): ImportResult {
  const count = (kind: LineMatch['match']) => judged.filter(({ match }) => match.match === kind).length;
  return {
    newLines: added,
    knownLines: total - added,
    confirmed: count('payment'),
    returned: count('return'),
    unmatched: judged.flatMap(({ id, line, match }) =>
      match.match === 'unmatched' ? [{ id, line, reason: match.reason }] : [],
    ),
  };
}
