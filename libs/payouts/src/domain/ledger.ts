import type { LedgerAccountKind, LedgerTransferKind } from '#contracts';
import type { Kopecks } from '#kernel';
import { fail } from './payouts.errors.js';
import type { SourceAmount } from './tranche-plan.js';

/** An account of the ledger. `budget` belongs to a source alone, the others to an agreement as well. */
export interface LedgerAccount {
  kind: LedgerAccountKind;
  sourceId: string;
  agreementId: string | null;
}

/** Kopecks that come to an account, or leave it when negative; never zero. */
interface LedgerEntry {
  account: LedgerAccount;
  kopecks: Kopecks;
}

/** A movement of money between accounts. Its entries sum to zero, for every source apart. */
export interface LedgerTransfer {
  kind: LedgerTransferKind;
  /** Unique in the database: the same cause never moves money twice. */
  effectKey: string;
  entries: LedgerEntry[];
}

/**
 * What each kind of transfer moves. `return`: the bank sent the payment back, so the promise stands again.
 * `refund`: the grantee paid back, and the money leaves the contest's hands. `release`: what was promised and
 * will not be paid is free for the next in line.
 */
const MOVES: Record<LedgerTransferKind, { from: LedgerAccountKind; to: LedgerAccountKind }> = {
  commitment: { from: 'budget', to: 'committed' },
  payment: { from: 'committed', to: 'paid' },
  return: { from: 'paid', to: 'committed' },
  refund: { from: 'paid', to: 'refunded' },
  release: { from: 'committed', to: 'budget' },
};

/**
 * A balanced transfer of an agreement's money.
 * @param causeId what made it happen: the agreement of a commitment or release, the payout of a payment or
 *   return, the statement line of a refund
 * @param parts positive sums by source, each source once
 * @throws DomainError `payouts.ledger-parts` when there is nothing to move, a sum is not positive, or a source
 *   stands twice
 */
export function ledgerTransfer(
  kind: LedgerTransferKind,
  causeId: string,
  agreementId: string,
  parts: readonly SourceAmount[],
): LedgerTransfer {
  checkParts(parts);
  const { from, to } = MOVES[kind];
  return {
    kind,
    effectKey: `${kind}:${causeId}`,
    entries: parts.flatMap(({ id, kopecks }) => [
      { account: ledgerAccount(from, id, agreementId), kopecks: -kopecks },
      { account: ledgerAccount(to, id, agreementId), kopecks },
    ]),
  };
}

/** A name for an account, equal for equal accounts: the key of a map of balances. */
export function accountKey({ kind, sourceId, agreementId }: LedgerAccount): string {
  return [kind, sourceId, agreementId ?? ''].join(':');
}

/**
 * Refuses a transfer that its accounts cannot cover. A budget account starts at zero and goes down by what is
 * promised, at most by its source's sum; no other account goes below zero. What comes in is always welcome, even
 * when a source was cut below what it has promised.
 * @param balances by `accountKey`, read under the lock of the sources; an account without entries may be absent
 * @param limits the sum of each source
 * @throws DomainError `payouts.ledger-over-committed`, `payouts.ledger-overdrawn`
 */
export function requireCover(
  transfer: LedgerTransfer,
  balances: ReadonlyMap<string, Kopecks>,
  limits: ReadonlyMap<string, Kopecks>,
): void {
  for (const { account, kopecks } of transfer.entries) {
    const balance = balances.get(accountKey(account)) ?? 0n;
    const credit = account.kind === 'budget' ? (limits.get(account.sourceId) ?? 0n) : 0n;
    if (kopecks > 0n || balance + credit + kopecks >= 0n) continue;
    throw fail(account.kind === 'budget' ? 'payouts.ledger-over-committed' : 'payouts.ledger-overdrawn', {
      available: balance + credit,
      asked: -kopecks,
    });
  }
}

function checkParts(parts: readonly SourceAmount[]): void {
  const sources = new Set(parts.map((part) => part.id));
  if (parts.length === 0 || sources.size < parts.length || parts.some((part) => part.kopecks <= 0n))
    throw fail('payouts.ledger-parts');
}

function ledgerAccount(kind: LedgerAccountKind, sourceId: string, agreementId: string): LedgerAccount {
  return { kind, sourceId, agreementId: kind === 'budget' ? null : agreementId };
}
