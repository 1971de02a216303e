import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LedgerAccountKind } from '#contracts';
import { newId, type Kopecks } from '#kernel';
import { accountKey, requireCover, type LedgerAccount, type LedgerTransfer } from '../domain/ledger.js';
import type { SourceAmount } from '../domain/tranche-plan.js';
import { LedgerEntryEntity } from './ledger-entry.entity.js';

/** The double-entry ledger: the only place that records where money is. */
@Injectable()
export class Ledger {
  /**
   * Records a movement, once: the same effect again moves nothing.
   * @throws DomainError `payouts.ledger-over-committed`, `payouts.ledger-overdrawn`
   */
  async record(em: EntityManager, organiserId: string, transfer: LedgerTransfer): Promise<void> {
    const id = newId();
    // The transfer comes first, so that its repetition waits for it here and is then no movement at all.
    const added = await em.query<unknown[]>(
      `INSERT INTO ledger_transfer (id, organiser_id, kind, effect_key) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT ledger_transfer_once DO NOTHING RETURNING 1`,
      [id, organiserId, transfer.kind, transfer.effectKey],
    );
    if (added.length === 0) return;
    const accounts = await lockAccounts(em, organiserId, transfer);
    requireCover(transfer, await balances(em, accounts), await limits(em, transfer));
    await em.insert(
      LedgerEntryEntity,
      transfer.entries.map(({ account, kopecks }) => ({
        transferId: id,
        accountId: accounts.get(accountKey(account)),
        amountKopecks: kopecks,
      })),
    );
  }

  /** What stands on an agreement's accounts of one kind, by source; sources with nothing there are left out. */
  async ofAgreement(
    em: EntityManager,
    agreementId: string,
    kind: LedgerAccountKind,
  ): Promise<SourceAmount[]> {
    const rows = await em.query<{ id: string; kopecks: string }[]>(
      `SELECT a.source_id AS id, sum(e.amount_kopecks) AS kopecks
         FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
        WHERE a.agreement_id = $1 AND a.kind = $2
        GROUP BY a.source_id HAVING sum(e.amount_kopecks) <> 0 ORDER BY a.source_id`,
      [agreementId, kind],
    );
    return rows.map(({ id, kopecks }) => ({ id, kopecks: BigInt(kopecks) }));
  }
}

interface AccountRow extends LedgerAccount {
  id: string;
}

/** The ids of the transfer's accounts by key. Made where missing, locked in the order of ids. */
async function lockAccounts(
  em: EntityManager,
  organiserId: string,
  { entries }: LedgerTransfer,
): Promise<Map<string, string>> {
  const wanted = [
    entries.map(({ account }) => account.sourceId),
    entries.map(({ account }) => account.agreementId),
    entries.map(({ account }) => account.kind),
  ];
  await em.query(
    `INSERT INTO ledger_account (id, organiser_id, source_id, agreement_id, kind)
     SELECT gen_random_uuid(), $4::uuid, w.* FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS w
      ORDER BY 3, 4, 5 ON CONFLICT ON CONSTRAINT ledger_account_unique DO NOTHING`,
    [...wanted, organiserId],
  );
  const rows = await em.query<AccountRow[]>(
    `SELECT a.id, a.kind, a.source_id AS "sourceId", a.agreement_id AS "agreementId"
       FROM ledger_account a
       JOIN unnest($1::uuid[], $2::uuid[], $3::text[]) AS w (source_id, agreement_id, kind)
         ON a.source_id = w.source_id AND a.agreement_id IS NOT DISTINCT FROM w.agreement_id AND a.kind = w.kind
      ORDER BY a.id FOR UPDATE OF a`,
    wanted,
  );
  return new Map(rows.map((row) => [accountKey(row), row.id]));
}

/** Read after the locks are held: no other transfer can be under way. */
async function balances(em: EntityManager, accounts: Map<string, string>): Promise<Map<string, Kopecks>> {
  const rows = await em.query<{ id: string; kopecks: string }[]>(
    `SELECT account_id AS id, sum(amount_kopecks) AS kopecks FROM ledger_entry
      WHERE account_id = ANY($1) GROUP BY account_id`,
    [[...accounts.values()]],
  );
  const byId = new Map(rows.map(({ id, kopecks }) => [id, BigInt(kopecks)]));
  return new Map([...accounts].map(([key, id]) => [key, byId.get(id) ?? 0n]));
}

async function limits(em: EntityManager, { entries }: LedgerTransfer): Promise<Map<string, Kopecks>> {
  const rows = await em.query<{ id: string; kopecks: string }[]>(
    `SELECT id, amount_kopecks AS kopecks FROM budget_source WHERE id = ANY($1)`,
    [entries.map(({ account }) => account.sourceId)],
  );
  return new Map(rows.map(({ id, kopecks }) => [id, BigInt(kopecks)]));
}
