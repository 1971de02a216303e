export class PaymentSumDto {
  count: number;
  amountKopecks: string;
}

/** What waits for the people of finance. */
export class PaymentDayDto {
  /** The bank may have paid, or not. Nothing of it is sent again. */
  unknown: PaymentSumDto;
  /** Payouts that somebody else has prepared. */
  toApprove: PaymentSumDto;
  /** Payouts that you have prepared: somebody else approves them. */
  ownPrepared: PaymentSumDto;
  /** Approved, in no file of payment orders yet. */
  toSend: PaymentSumDto;
  /** Tranches that may be paid and have no payout. */
  toPrepare: PaymentSumDto;
  /** Tranches whose day has come, without an accepted report on the one before. */
  waitingForReport: PaymentSumDto;
  /** Awards without an agreement. */
  awaitedAgreements: number;
  /** Lines of bank statements without a payment. */
  unmatchedLines: number;
  reportsToCheck: number;
  reportsOverdue: number;
  /** How many days late the latest three of them are, the latest first. */
  reportsLateDays: number[];
  /** Agreements whose payments are stopped. */
  pausedAgreements: number;
}
