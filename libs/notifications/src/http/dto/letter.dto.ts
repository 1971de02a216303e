import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#platform';
import { MAIL_STATUSES, type MailStatus } from '../../data/letter.entity.js';
import type { LetterKind, LetterObjectKind } from '../../domain/letter-kinds.js';

export class ListDeliveriesQuery extends PageQuery {
  /** Only letters whose mail is in this state, e.g. `failed`. */
  @IsOptional()
  @IsIn(MAIL_STATUSES)
  mailStatus?: MailStatus;
}

export class LetterSummaryDto {
  id: string;
  kind: LetterKind;
  /** In your language, with times in your zone. */
  subject: string;
  /** What the letter is about. */
  objectKind: LetterObjectKind;
  objectId: string;
  /** Where to go on from the letter: a path of this site. */
  path: string;
  createdAt: string;
  /** When it was opened first. */
  readAt: string | null;
  /** none: this installation sends no mail; queued, sending, sent, failed. */
  mailStatus: MailStatus;
}

export class LettersPageDto {
  items: LetterSummaryDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}

export class LetterDto extends LetterSummaryDto {
  /** Plain text. */
  body: string;
}

export class LetterDeliveryDto {
  id: string;
  kind: LetterKind;
  /** As the addressee sees it. */
  subject: string;
  personId: string;
  personName: string;
  createdAt: string;
  /** When the addressee opened it in the product. */
  readAt: string | null;
  /** none: this installation sends no mail; queued, sending, sent, failed. */
  mailStatus: MailStatus;
  /** How often the mail server was asked to take it. */
  mailAttempts: number;
  /** Queued or sending: when it is tried next. Sent or failed: when that was. */
  mailAt: string | null;
  /** What the mail server answered when it did not take the letter. */
  mailError: string | null;
}

export class LetterDeliveriesPageDto {
  items: LetterDeliveryDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
