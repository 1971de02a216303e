import { Injectable } from '@nestjs/common';
import { LEDGER_ACCOUNT_KINDS, type LedgerAccountKind } from '#contracts';
import { CallEntity } from '#calls';
import type { Kopecks } from '#kernel';
import { hasRole, Transactions, type Actor } from '#platform';
import { fail } from '../domain/payouts.errors.js';
import { MONEY_READERS } from './payouts.policy.js';

/** Where the money of one source is. The balances sum to the source's amount. */
export interface SourceBalances {
  sourceId: string;
  name: string;
  amountKopecks: Kopecks;
  balances: Record<LedgerAccountKind, Kopecks>;
}

type Row = { id: string; name: string; amount: string } & Record<LedgerAccountKind, string>;

/** The books of a call, as the ledger's entries sum up. */
@Injectable()
export class ReadLedger {
  constructor(private readonly tx: Transactions) {}

  /** @throws DomainError `payouts.not-found` */
  async execute(actor: Actor, callId: string): Promise<SourceBalances[]> {
    const em = this.tx.manager;
    const call = await em.findOneBy(CallEntity, { id: callId });
    if (!call || !hasRole(actor, call.organiserId, ...MONEY_READERS)) throw fail('payouts.not-found');
    const rows = await em.query<Row[]>(
      `SELECT s.id, s.name, s.amount_kopecks AS amount, ${LEDGER_ACCOUNT_KINDS.map(
        (kind) => `coalesce(sum(e.amount_kopecks) FILTER (WHERE a.kind = '${kind}'), 0) AS ${kind}`,
      ).join(', ')}
         FROM budget_source s
         LEFT JOIN ledger_account a ON a.source_id = s.id
         LEFT JOIN ledger_entry e ON e.account_id = a.id
        WHERE s.call_id = $1 GROUP BY s.id ORDER BY s.position`,
      [callId],
    );
    return rows.map(sourceBalances);
  }
}

/** The ledger counts a budget account down from zero; what is free of it is what people ask for. */
function sourceBalances({ id, name, amount, budget, committed, paid, refunded }: Row): SourceBalances {
  return {
    ...{ sourceId: id, name, amountKopecks: BigInt(amount) },
    balances: {
      budget: BigInt(amount) + BigInt(budget),
      committed: BigInt(committed),
      paid: BigInt(paid),
      refunded: BigInt(refunded),
    },
  };
}
