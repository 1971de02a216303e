import { IsNotEmpty } from 'class-validator';
import type { ClarificationStatus } from '#contracts';
import { IsMoment, IsTextUpTo } from '#platform';

const LONGEST = 2_000;

export class AskClarificationDto {
  /** @example "В бюджете 12 хомусов, а в плане 20 участников. Хватит ли инструментов?" */
  @IsTextUpTo(LONGEST)
  @IsNotEmpty()
  question: string;
}

export class ForwardClarificationDto {
  /**
   * Until when the applicant answers.
   * @example 2099-05-20T18:00:00+09:00
   */
  @IsMoment()
  dueAt: string;
}

export class AnswerClarificationDto {
  /** @example "Восемь хомусов у нас уже есть." */
  @IsTextUpTo(5_000)
  @IsNotEmpty()
  answer: string;
}

/** What everyone may read of a question. */
export class ClarificationDto {
  id: string;
  status: ClarificationStatus;
  question: string;
  /** Empty until it is given. */
  answer: string;
  /** Until when the applicant answers. */
  dueAt: string | null;
  askedAt: string;
  answeredAt: string | null;
}

export class ClarificationsDto {
  items: ClarificationDto[];
}

export class ExpertClarificationDto extends ClarificationDto {
  /** You have asked it. */
  own: boolean;
  /** Why the fund did not pass it on. */
  declineReason: string;
}

export class ExpertClarificationsDto {
  items: ExpertClarificationDto[];
  /** The round is still open. */
  mayAsk: boolean;
}

export class CallClarificationDto extends ClarificationDto {
  reviewId: string;
  applicationId: string;
  applicationNumber: string;
  title: string;
  expertAlias: string;
  declineReason: string;
}

export class CallClarificationsPageDto {
  items: CallClarificationDto[];
  /** Opens the next page; null on the last one. */
  nextCursor: string | null;
}
