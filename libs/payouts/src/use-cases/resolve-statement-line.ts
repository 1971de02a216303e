import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LineMatchKind } from '#contracts';
import { Audit, Transactions, type Actor } from '#platform';
import { BankStatementLineEntity } from '../data/bank-statement-line.entity.js';
import { lineCandidates, lockCandidate } from '../data/line-candidates.js';
import { requirePayingAccount } from '../data/paying-accounts.js';
import { lineOf } from '../data/statement-lines.js';
import { fail } from '../domain/payouts.errors.js';
import type { UnmatchedLine } from './import-bank-statement.js';
import { ListUnmatchedLines } from './list-unmatched-lines.js';
import { payoutViews, type PayoutView } from './payout-views.js';
import { MONEY_READERS, requireRole } from './payouts.policy.js';
import { SettlePayout } from './settle-payout.js';

export interface LineResolution {
  /** The payment that it is; left out, it is none of ours. */
  payoutId?: string;
  /** How that is known. */
  reason: string;
}

/** A line that the program could not match, with the payments that it may be. */
export interface OpenLine {
  unmatched: UnmatchedLine;
  candidates: PayoutView[];
}

/** A person looks at a line that no payment was found for, and says what it is. */
@Injectable()
export class ResolveStatementLine {
  constructor(
    private readonly tx: Transactions,
    private readonly lines: ListUnmatchedLines,
    private readonly settle: SettlePayout,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `payouts.not-found`, `payouts.line-resolved` */
  async read(actor: Actor, id: string): Promise<OpenLine> {
    const em = this.tx.manager;
    const row = await statementRow(em, id);
    requireRole(actor, row.organiserId, ...MONEY_READERS);
    requireOpen(row);
    const line = lineOf(row);
    return {
      unmatched: await this.lines.explain({ id, organiserId: row.organiserId, line }),
      candidates: await payoutViews(em, actor, await lineCandidates(em, row.organiserId, line)),
    };
  }

  /** @throws DomainError `payouts.not-found`, `payouts.line-resolved`, `payouts.line-fits-no-payout` */
  async execute(actor: Actor, id: string, { payoutId, reason }: LineResolution): Promise<void> {
    const { organiserId } = await statementRow(this.tx.manager, id);
    requireRole(actor, organiserId, 'finance-approver');
    await this.tx.run(async (em) => {
      // An import at the same moment may be settling this very line.
      await requirePayingAccount(em, organiserId);
      const row = await statementRow(em, id);
      requireOpen(row);
      const match: LineMatchKind = payoutId
        ? await this.settleBy(em, actor, row, { payoutId, reason })
        : 'set-aside';
      const resolved = { match, payoutId: payoutId ?? null, resolvedBy: actor.personId, resolution: reason };
      await em.update(BankStatementLineEntity, { id }, resolved);
      await this.audit.record(em, {
        ...{ actorId: actor.personId, organiserId, action: 'statement-line.resolve' },
        ...{ objectKind: 'statement-line', objectId: id, facts: { match, payoutId: payoutId ?? null } },
      });
    });
  }

  private async settleBy(
    em: EntityManager,
    actor: Actor,
    row: BankStatementLineEntity,
    { payoutId, reason }: Required<LineResolution>,
  ): Promise<'payment' | 'return'> {
    const line = lineOf(row);
    const payout = await lockCandidate(em, row.organiserId, line, payoutId);
    if (!payout) throw fail('payouts.line-fits-no-payout');
    const known = { evidence: 'person', actorId: actor.personId, settledOn: line.date } as const;
    const settlement = { ...known, statusReason: reason };
    if (line.direction === 'debit') await this.settle.confirm(em, payout, settlement);
    else await this.settle.takeBack(em, payout, settlement);
    return line.direction === 'debit' ? 'payment' : 'return';
  }
}

async function statementRow(em: EntityManager, id: string): Promise<BankStatementLineEntity> {
  const row = await em.findOneBy(BankStatementLineEntity, { id });
  if (!row) throw fail('payouts.not-found');
  return row;
}

function requireOpen({ match }: BankStatementLineEntity): void {
  if (match !== 'unmatched') throw fail('payouts.line-resolved');
}
