import type { CallStatus } from '#contracts';

export class FinishedCallDto {
  id: string;
  status: CallStatus;
}

/** Where the money of one source is. The four balances sum to the source's amount. */
export class SourceLedgerDto {
  sourceId: string;
  name: string;
  amountKopecks: string;
  /** Free: promised to nobody. */
  budgetKopecks: string;
  /** Promised by signed agreements and not paid yet. */
  committedKopecks: string;
  paidKopecks: string;
  /** Paid back by grantees. */
  refundedKopecks: string;
}

export class CallLedgerDto {
  items: SourceLedgerDto[];
}
