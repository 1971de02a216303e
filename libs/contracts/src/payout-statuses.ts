export const AGREEMENT_STATUSES = [
  'draft',
  'signed',
  'running',
  'suspended',
  'completed',
  'terminated',
  'declined',
] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export const TRANCHE_STATUSES = ['planned', 'ready', 'in-payment', 'paid', 'suspended', 'cancelled'] as const;
export type TrancheStatus = (typeof TRANCHE_STATUSES)[number];

/** `unknown`: the order may or may not have reached the bank, so it must not be sent again. */
export const PAYOUT_STATUSES = [
  'draft',
  'approved',
  'sending',
  'sent',
  'confirmed',
  'rejected',
  'unknown',
  'returned',
  'cancelled',
] as const;
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

export const REPORT_STATUSES = ['awaited', 'submitted', 'returned', 'accepted'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** Seen from the fund's account: `debit` is money that left it. */
export const LINE_DIRECTIONS = ['debit', 'credit'] as const;
export type LineDirection = (typeof LINE_DIRECTIONS)[number];

/** What a line of a bank statement turned out to be; `set-aside`: a person has said that it is no payment of ours. */
export const LINE_MATCHES = ['payment', 'return', 'unmatched', 'set-aside'] as const;
export type LineMatchKind = (typeof LINE_MATCHES)[number];

/** Where the money of one budget source is: free, promised to a grantee, paid out, or paid back. */
export const LEDGER_ACCOUNT_KINDS = ['budget', 'committed', 'paid', 'refunded'] as const;
export type LedgerAccountKind = (typeof LEDGER_ACCOUNT_KINDS)[number];

export const LEDGER_TRANSFER_KINDS = ['commitment', 'payment', 'return', 'refund', 'release'] as const;
export type LedgerTransferKind = (typeof LEDGER_TRANSFER_KINDS)[number];
