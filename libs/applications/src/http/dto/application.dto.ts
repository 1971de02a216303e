import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { APPLICATION_STATUSES, type ApplicationStatus } from '#contracts';
import { AvailableActionDto, IsTextUpTo, PageQuery } from '#platform';
import { ApplicationContentDto } from './application-content.dto.js';

export class ListApplicationsQuery extends PageQuery {
  /** Only applications to this call. */
  @IsOptional()
  @IsUUID()
  callId?: string;

  /** Only applications in this status. */
  @IsOptional()
  @IsIn(APPLICATION_STATUSES)
  status?: ApplicationStatus;

  /** Only applications in this direction. */
  @IsOptional()
  @IsUUID()
  trackId?: string;

  /** Only applications with this in the number or in the title. */
  @IsOptional()
  @IsTextUpTo(100)
  search?: string;
}

export class ReceiptDto {
  applicationId: string;
  /** The application's number, e.g. 27-1-003868. */
  number: string;
  /** 1 for the first submission; the last one counts. */
  sequence: number;
  /** The server's time that judged (UTC). */
  receivedAt: string;
  /** SHA-256 of what was handed in, in canonical JSON. */
  digest: string;
}

export class ContentProblemDto {
  /** JSON Pointer into the content. */
  pointer: string;
  code: string;
}

export class ApplicationSummaryDto {
  id: string;
  callId: string;
  organisationId: string;
  trackId: string;
  municipalityOktmo: string;
  /** Given by the first submission. */
  number: string | null;
  status: ApplicationStatus;
  title: string;
  requestedKopecks: string;
  ownKopecks: string;
  /** The draft differs from what was handed in last, which is what counts. */
  changedSinceSubmission: boolean;
  submittedAt: string | null;
  createdAt: string;
}

export class ListedApplicationDto extends ApplicationSummaryDto {
  organisationName: string;
  trackName: string;
  /** What the newest screening recommends; for the organiser's staff only. */
  recommendation: 'admit' | 'refuse' | null;
  /** The point of the rules that a recommended refusal rests on; for the organiser's staff only. */
  rulePoint: string | null;
}

export class ScreeningDto {
  checkerId: string;
  recommendation: 'admit' | 'refuse';
  rulePoint: string | null;
  note: string;
  madeAt: string;
}

export class ApplicationDto extends ApplicationSummaryDto {
  /** Say it when you save or submit: a change in between is then noticed. */
  version: number;
  organisationName: string;
  trackName: string;
  bandId: string | null;
  /** Why it was refused or withdrawn. */
  statusReason: string | null;
  content: ApplicationContentDto;
  /** Edits that were never handed in again: they do not count, but stay yours. */
  unsentContent: ApplicationContentDto | null;
  /** What keeps it from being handed in. */
  problems: ContentProblemDto[];
  /** Worth a look. */
  warnings: ContentProblemDto[];
  /** Of the last submission. */
  receipt: ReceiptDto | null;
  availableActions: AvailableActionDto[];
  /** For the organiser's staff only. */
  screenings: ScreeningDto[];
}

export class ApplicationsPageDto {
  items: ListedApplicationDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
