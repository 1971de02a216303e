import { IsIn, IsNotEmpty, IsUUID } from 'class-validator';
import { REMOVAL_GROUNDS, type RemovalGround } from '#contracts';
import { IsMoment, IsTextUpTo } from '#platform';

export class PreviewRemovalQuery {
  /** Whose reviews would not count. */
  @IsUUID()
  expertId: string;
}

export class RemoveExpertDto {
  /** @example "5e0f8a4e-6f0a-4c0e-8d4f-0a4f2b1f9a12" */
  @IsUUID()
  expertId: string;

  /**
   * `unfounded` needs upheld marks on three applications.
   * @example contact
   */
  @IsIn(REMOVAL_GROUNDS)
  ground: RemovalGround;

  /** @example "Эксперт звонил заявителю." */
  @IsTextUpTo(1_000)
  @IsNotEmpty()
  reason: string;
}

export class StandDto {
  position: number;
  rank: number | null;
  /** Points with six decimals; null without a review. */
  score: string | null;
  /** Reviews that count. */
  reviews: number;
}

export class MovedApplicationDto {
  applicationId: string;
  number: string;
  title: string;
  requestedKopecks: string;
  before: StandDto;
  after: StandDto;
  /** Whether the call's budget reaches it only after, or only before. */
  crosses: 'in' | 'out' | null;
}

export class RemovalPreviewDto {
  /** Applications on which the council has found the expert's review unfounded, without those near to you. */
  upheldMarks: number;
  /** So many are needed to remove an expert for that. */
  neededMarks: number;
  /** Reviews that would be voided. */
  reviews: number;
  /** Applications that would be left with fewer reviews than the rules ask. */
  underReviewed: number;
  /** By their position before. */
  moved: MovedApplicationDto[];
}

export class ExpertRemovalDto {
  id: string;
  expertId: string;
  expertName: string;
  ground: RemovalGround;
  reason: string;
  /** Null for who stands near to an application of the call: the expert may have read it. */
  voidedReviews: number | null;
  removedAt: string;
}

export class ExpertRemovalsDto {
  items: ExpertRemovalDto[];
}

export class ReopenReviewingDto {
  /** @example "Эксперт отстранён, у трёх заявок не хватает рецензий." */
  @IsTextUpTo(1_000)
  @IsNotEmpty()
  reason: string;

  /**
   * When the missing reviews are due.
   * @example 2099-06-05T18:00:00+09:00
   */
  @IsMoment()
  reviewsDueAt: string;
}
