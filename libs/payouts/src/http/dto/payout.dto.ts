import { IsIn, IsNotEmpty, IsOptional, IsUUID } from 'class-validator';
import { PAYOUT_STATUSES, type PayoutStatus } from '#contracts';
import { AvailableActionDto, IsTextUpTo, PageQuery } from '#platform';
import { PAYOUT_OUTCOMES } from '../../use-cases/resolve-payout.js';
import { PayeeDto } from './bank-details.dto.js';

export class ListPayoutsQuery extends PageQuery {
  /** Only payouts in this status. */
  @IsOptional()
  @IsIn(PAYOUT_STATUSES)
  status?: PayoutStatus;

  /** Only payouts of this file of payment orders. */
  @IsOptional()
  @IsUUID()
  batchId?: string;
}

export class CancelPayoutDto {
  /** For colleagues. */
  @IsOptional()
  @IsTextUpTo(2_000)
  reason: string = '';
}

export class ResolvePayoutDto {
  /**
   * confirmed: the money has arrived; rejected: the bank did not pay; unknown: nobody can say yet.
   * @example confirmed
   */
  @IsIn(PAYOUT_OUTCOMES)
  outcome: (typeof PAYOUT_OUTCOMES)[number];

  /**
   * How it is known.
   * @example "Письмо банка от 2 марта № 41"
   */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

export class PayoutDto {
  id: string;
  trancheId: string;
  agreementId: string;
  agreementNumber: string;
  /** The tranche's. */
  ordinal: number;
  status: PayoutStatus;
  amountKopecks: string;
  /** The mark that the payment's purpose carries. */
  reference: string;
  /** The payment order's, once it is in a file. */
  paymentNumber: number | null;
  /** YYYY-MM-DD */
  paymentDate: string | null;
  /** As the requisites are now. */
  payee: PayeeDto;
  /** Where the order sent the money. */
  sentToAccount: string | null;
  createdBy: string;
  /** Who prepared it. */
  createdByName: string;
  createdAt: string;
  approvedBy: string | null;
  approvedByName: string | null;
  approvedAt: string | null;
  /** The file of payment orders, see getPaymentBatch. */
  batchId: string | null;
  /** The day the bank booked it. */
  settledOn: string | null;
  /** Why it was cancelled, or what a person found out about it. */
  statusReason: string | null;
  availableActions: AvailableActionDto[];
}

export class PayoutsPageDto {
  items: PayoutDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
