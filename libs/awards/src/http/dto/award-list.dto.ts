import type { AwardDecision, AwardListStatus } from '#contracts';
import { AvailableActionDto } from '#platform';
import type { AwardReason } from '../../domain/award-reasons.js';

export class PassMarkDto {
  bandId: string;
  /** Points, a decimal. */
  mark: string;
}

export class AwardListDto {
  id: string;
  callId: string;
  /** A returned list is followed by the next version. */
  version: number;
  status: AwardListStatus;
  passMarks: PassMarkDto[];
  /** The version of the ranking that the list was made from. */
  rankingVersion: number;
  protocolNumber: string;
  protocolDate: string;
  /** The committee's. */
  remarks: string | null;
  orderNumber: string | null;
  orderDate: string | null;
  proposedBy: string;
  proposedAt: string;
  agreedBy: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
}

export class AwardListsPageDto {
  items: AwardListDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class AwardPartDto {
  sourceId: string;
  name: string;
  amountKopecks: string;
}

/** What a list decides about one application. */
export class AwardDto {
  id: string;
  applicationId: string;
  number: string;
  title: string;
  organisationId: string;
  organisationName: string;
  trackCode: string;
  municipality: string;
  bandId: string;
  requestedKopecks: string;
  /** The place in the ranking, every tie broken. Applications near to the reader come last until results are public. */
  position: number;
  /** Shared by equal scores. */
  rank: number | null;
  /** Points with six decimals. */
  score: string | null;
  decision: AwardDecision;
  /** Why, by code. */
  reasonCode: AwardReason;
  /** Why, in the words of whoever decided. */
  reason: string;
  amountKopecks: string | null;
  /** Which sources bear the award. */
  sources: AwardPartDto[];
  /** Null outside the reserve, and where the place is not for the reader. */
  reservePosition: number | null;
}

export class SourceTotalDto {
  sourceId: string;
  name: string;
  /** What the source has. */
  amountKopecks: string;
  /** What the list takes from it. */
  awardedKopecks: string;
}

/** What a list takes of the budget, and what it leaves. */
export class ListFundsDto {
  /** By source of the budget. */
  totals: SourceTotalDto[];
  awardedKopecks: string;
  /** Held back for appeals. */
  appealReserveKopecks: string;
  /** What the list leaves, apart from the appeal reserve. */
  leftKopecks: string;
}

export class AwardListDetailsDto extends AwardListDto {
  /** By position. */
  awards: AwardDto[];
  funds: ListFundsDto;
  availableActions: AvailableActionDto[];
}

/** What a list would decide about one application. */
export class PreviewedAwardDto {
  applicationId: string;
  decision: AwardDecision;
  /** Why, by code. */
  reasonCode: AwardReason;
  amountKopecks: string | null;
  reservePosition: number | null;
}

/** A list before it is proposed. */
export class AwardPreviewDto {
  passMarks: PassMarkDto[];
  /** By place in the ranking. */
  awards: PreviewedAwardDto[];
  funds: ListFundsDto;
}
