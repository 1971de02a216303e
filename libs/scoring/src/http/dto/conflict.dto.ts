import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
} from 'class-validator';
import { AvailableActionDto, IsTextUpTo, PageQuery } from '#platform';
import { WISHES, type Wish } from '../../domain/affinity.js';
import { FINDING_STATUSES, type FindingStatus } from '../../domain/conflict-finding.status.js';
import type { ConflictGround } from '../../domain/find-conflicts.js';

export class ListConflictsQuery extends PageQuery {
  /** Only conflicts in this status. */
  @IsOptional()
  @IsIn(FINDING_STATUSES)
  status?: FindingStatus;
}

export class ConflictDto {
  id: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  organisationName: string;
  expertId: string;
  expertName: string;
  /** What it was found by; null: the expert has declared it. */
  ground: ConflictGround | null;
  /** `suspected` waits for a decision, `stands` keeps the expert away, `cleared` does not. */
  status: FindingStatus;
  /** The expert has declared it, whatever was found. */
  declared: boolean;
  /** In the words of the expert. */
  note: string;
  foundAt: string;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  availableActions: AvailableActionDto[];
}

export class ConflictsPageDto {
  items: ConflictDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class DecideConflictDto {
  /**
   * Why it is a conflict, or why not.
   * @example "Однофамильцы: родства нет, эксперт подтвердил письменно."
   */
  @IsTextUpTo(2_000)
  @IsNotEmpty()
  reason: string;
}

export class AnswerableCallDto {
  callId: string;
  title: string;
  /** The call hides applicants from experts. */
  blind: boolean;
  /** When you have answered for conflicts; null: not yet. */
  answeredAt: string | null;
  /** Applications that you have wished for or away. */
  bids: number;
}

export class AnswerableCallsDto {
  items: AnswerableCallDto[];
}

export class ConflictChoiceDto {
  applicationId: string;
  organisationName: string;
  title: string;
}

export class ConflictChoicesPageDto {
  items: ConflictChoiceDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class AnswerForConflictsDto {
  /**
   * Applications that you are in conflict with, of listConflictChoices. Empty: none.
   * @example []
   */
  @IsArray()
  @ArrayMaxSize(1_000)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  applicationIds: string[];

  /**
   * Organisations that you are in conflict with, whether they apply or not: an INN or a name. A call that hides
   * applicants does not say whether one of them does.
   * @example ["1435077441", "Түһүлгэ"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(/^[\p{L}\p{N}\p{P}\p{S} ]{1,500}$/u, { each: true })
  organisations: string[] = [];

  /**
   * What the conflict is.
   * @example "Руководитель — мой брат"
   */
  @IsOptional()
  @IsTextUpTo(2_000)
  note: string = '';
}

export class WishedApplicationDto {
  applicationId: string;
  /** Without names in a call that hides applicants. */
  title: string;
  trackName: string;
  municipality: string;
  /** How gladly you would read it; null: you have not said. */
  wish: Wish | null;
}

export class WishedApplicationsPageDto {
  items: WishedApplicationDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class PlaceBidDto {
  /**
   * How gladly you would read it; null takes the wish back.
   * @example eager
   */
  @IsOptional()
  @IsIn(WISHES)
  wish: Wish | null = null;
}
