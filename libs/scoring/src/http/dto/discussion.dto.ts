import { IsNotEmpty } from 'class-validator';
import { IsTextUpTo } from '#platform';

export class MessageBodyDto {
  /** @example "Почему за бюджет 3? Цены сходятся с районными." */
  @IsTextUpTo(5_000)
  @IsNotEmpty()
  body: string;
}

export class DiscussionMessageDto {
  id: string;
  /** Null: of those who run the contest. */
  expertAlias: string | null;
  body: string;
  writtenAt: string;
}

export class GivenScoreDto {
  criterionId: string;
  score: number | null;
  rationale: string;
}

export class GivenReviewDto {
  expertAlias: string;
  /** 0–100 with six decimals. */
  total: string | null;
  scores: GivenScoreDto[];
}
