import { IsIn, IsOptional } from 'class-validator';
import { TRANCHE_STATUSES, type PayoutStatus, type TrancheStatus } from '#contracts';
import { AvailableActionDto, PageQuery } from '#platform';

export class ListTranchesQuery extends PageQuery {
  /** Only tranches in this status. */
  @IsOptional()
  @IsIn(TRANCHE_STATUSES)
  status?: TrancheStatus;
}

export class TranchePayoutDto {
  id: string;
  status: PayoutStatus;
  /** The mark that the payment's purpose carries. */
  reference: string;
}

export class TrancheDto {
  id: string;
  agreementId: string;
  agreementNumber: string;
  organisationName: string;
  sourceId: string;
  sourceName: string;
  /** From 1; parts of the same instalment from several sources share it. */
  ordinal: number;
  /** YYYY-MM-DD */
  dueOn: string;
  amountKopecks: string;
  status: TrancheStatus;
  /** The code of what keeps it from being paid; null when nothing does. */
  waitsFor: string | null;
  /** The payout that is under way or has paid it. */
  payout: TranchePayoutDto | null;
  availableActions: AvailableActionDto[];
}

export class TranchesPageDto {
  items: TrancheDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
