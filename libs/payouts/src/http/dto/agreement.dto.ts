import { Type } from 'class-transformer';
import { IsIn, IsNotEmpty, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { AGREEMENT_STATUSES, type AgreementStatus, type ReportStatus } from '#contracts';
import { AvailableActionDto, IsDay, IsTextUpTo, PageQuery } from '#platform';
import { LONGEST_AGREEMENT_NUMBER } from '../../domain/payment-purpose.js';
import { PayeeDetailsDto, PayeeDto } from './bank-details.dto.js';
import { TrancheDto } from './tranche.dto.js';

export class CreateAgreementDto {
  /**
   * An application that won money.
   * @example 0b0f6a1e-4f5c-4d1e-9a55-51b6d2a8c004
   */
  @IsUUID()
  applicationId: string;

  /** The agreement's number; left out, the application's. */
  @IsOptional()
  @IsTextUpTo(LONGEST_AGREEMENT_NUMBER)
  @IsNotEmpty()
  number?: string;

  /** The project's first day; left out, the application's. */
  @IsOptional()
  @IsDay()
  startsOn?: string;

  /** The project's last day; left out, the application's. */
  @IsOptional()
  @IsDay()
  endsOn?: string;

  /** Whom to pay. Or name one of the grantee's payees by `payeeId`. */
  @IsOptional()
  @ValidateNested()
  @Type(() => PayeeDetailsDto)
  payee?: PayeeDetailsDto;

  /** One of the grantee's payees. */
  @IsOptional()
  @IsUUID()
  payeeId?: string;
}

export class ListAgreementsQuery extends PageQuery {
  /** Only agreements of this call. */
  @IsOptional()
  @IsUUID()
  callId?: string;

  /** Only agreements in this status. */
  @IsOptional()
  @IsIn(AGREEMENT_STATUSES)
  status?: AgreementStatus;
}

export class SignOnPaperDto {
  /**
   * The day that stands on the paper, not after today.
   * @example "2026-03-01"
   */
  @IsDay()
  signedOn: string;
}

export class AgreementReasonDto {
  /**
   * The grantee reads it.
   * @example "Отчёт просрочен на 30 дней"
   */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

export class CompleteAgreementDto {
  /** The grantee reads it. */
  @IsOptional()
  @IsTextUpTo(2_000)
  reason?: string;
}

export class AgreementSummaryDto {
  id: string;
  applicationId: string;
  callId: string;
  organiserId: string;
  organisationId: string;
  organisationName: string;
  number: string;
  status: AgreementStatus;
  amountKopecks: string;
  /** YYYY-MM-DD */
  startsOn: string;
  /** YYYY-MM-DD */
  endsOn: string;
  createdAt: string;
  signedAt: string | null;
  /** The day that stands on the paper, YYYY-MM-DD; null when it was signed in the product. */
  paperSignedOn: string | null;
}

export class AgreementReportDto {
  id: string;
  kind: 'interim' | 'final';
  /** The tranche that it reports on. */
  ordinal: number;
  status: ReportStatus;
  /** YYYY-MM-DD */
  dueOn: string;
}

export class AgreementDto extends AgreementSummaryDto {
  version: number;
  /** Why it was suspended, resumed, completed or terminated. */
  statusReason: string | null;
  payee: PayeeDto;
  tranches: TrancheDto[];
  reports: AgreementReportDto[];
  availableActions: AvailableActionDto[];
}

export class AgreementsPageDto {
  items: AgreementSummaryDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
