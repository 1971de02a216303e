import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { REPORT_STATUSES, type AgreementStatus, type ReportStatus } from '#contracts';
import { AvailableActionDto, IsKopecks, IsTextUpTo, PageQuery } from '#platform';
import { SpendingLineDto } from './spending-line.dto.js';

export class SpendingDto extends SpendingLineDto {
  /**
   * Above zero.
   * @example "1250000"
   */
  @IsKopecks()
  @Matches(/[1-9]/)
  amountKopecks: string;

  /**
   * What proves it.
   * @example "Акт от 12.03.2027 № 7"
   */
  @IsTextUpTo(500)
  @IsNotEmpty()
  document: string;
}

/** A cost as it is being written: it may lack its amount or its document. */
export class SpendingDraftDto extends SpendingLineDto {
  /** @example "1250000" */
  @IsKopecks()
  amountKopecks: string;

  /** @example "Акт от 12.03.2027 № 7" */
  @IsTextUpTo(500)
  document: string;
}

/** A report as it is being written. */
export class ReportDraftDto {
  /**
   * What was done, in words.
   * @example "В клубе открыта мастерская"
   */
  @IsTextUpTo(20_000)
  text: string;

  /**
   * What was reached, one result each.
   * @example ["Проведено 40 занятий"]
   */
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(2_000, { each: true })
  results: string[];

  @IsArray()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => SpendingDraftDto)
  spending: SpendingDraftDto[];
}

export class SaveReportDraftDto extends ReportDraftDto {
  /**
   * The version that you have read.
   * @example 1
   */
  @IsInt()
  @Min(1)
  version: number;
}

export class SubmitReportDto {
  /**
   * The version that you have read.
   * @example 1
   */
  @IsInt()
  @Min(1)
  version: number;

  /** What was done, in words. */
  @IsOptional()
  @IsTextUpTo(20_000)
  text: string = '';

  /**
   * What was reached, one result each.
   * @example ["Проведено 40 занятий, 120 участников"]
   */
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(2_000, { each: true })
  results: string[];

  /** What the money went for since the report before. */
  @IsArray()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => SpendingDto)
  spending: SpendingDto[];
}

export class ReturnReportDto {
  /**
   * What has to be corrected; the grantee reads it.
   * @example "Приложите акты к расходам на оборудование"
   */
  @IsTextUpTo(5_000)
  @IsNotEmpty()
  remarks: string;
}

export class ListReportsQuery extends PageQuery {
  /** Only reports in this status. */
  @IsOptional()
  @IsIn(REPORT_STATUSES)
  status?: ReportStatus;
}

export class ReportSummaryDto {
  id: string;
  agreementId: string;
  agreementNumber: string;
  organisationName: string;
  kind: 'interim' | 'final';
  /** The tranche that it reports on. */
  ordinal: number;
  status: ReportStatus;
  /** YYYY-MM-DD */
  dueOn: string;
  /** Its day has passed in the contest's zone, and the grantee still owes it. */
  overdue: boolean;
  /** Whether payments are stopped, for one. */
  agreementStatus: AgreementStatus;
  submittedAt: string | null;
}

export class ReportsPageDto {
  items: ReportSummaryDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class ReportDto {
  id: string;
  agreementId: string;
  kind: 'interim' | 'final';
  /** The tranche that it reports on. */
  ordinal: number;
  status: ReportStatus;
  /** Say it when you save or submit: a change in between is then noticed. */
  version: number;
  /** YYYY-MM-DD */
  dueOn: string;
  /** By how many days it is late in the contest's zone; 0 once it was sent. */
  lateDays: number;
  text: string;
  results: string[];
  spending: SpendingDto[];
  /** What you have written since and not sent yet; others never see it. */
  draft: ReportDraftDto | null;
  submittedBy: string | null;
  submittedAt: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  /** What has to be corrected, in the curator's words. */
  remarks: string | null;
  availableActions: AvailableActionDto[];
}
