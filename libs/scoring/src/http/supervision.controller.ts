import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ReadReviews } from '../use-cases/read-reviews.js';
import { ReturnReview } from '../use-cases/return-review.js';
import { SUPERVISORS } from '../use-cases/scoring.policy.js';
import { VoidReview } from '../use-cases/void-review.js';
import { ReviewSummaryDto } from './dto/review.dto.js';
import { ReturnReviewDto, ReviewReasonDto } from './dto/save-review.dto.js';
import { reviewSummary } from './reviews.presenter.js';

@Controller('api/reviews/:id')
export class SupervisionController {
  constructor(
    private readonly readReviews: ReadReviews,
    private readonly returnReview: ReturnReview,
    private readonly voidReview: VoidReview,
  ) {}

  /** Hand a review back to its expert, who has to hand it in again before it counts. */
  @Post('return')
  @HttpCode(200)
  @AccessFor(['head-of-expertise'])
  @ApiOperation({ operationId: 'returnReview', tags: ['scoring'] })
  async handBack(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason, dueAt }: ReturnReviewDto,
  ): Promise<ReviewSummaryDto> {
    await this.returnReview.execute(actor, id, { reason, dueAt: dueAt ? new Date(dueAt) : undefined });
    return reviewSummary(await this.readReviews.get(actor, id));
  }

  /** Void a review for good: the ranking is computed without it. */
  @Post('void')
  @HttpCode(200)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'voidReview', tags: ['scoring'] })
  async discard(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: ReviewReasonDto,
  ): Promise<ReviewSummaryDto> {
    await this.voidReview.execute(actor, id, reason);
    return reviewSummary(await this.readReviews.get(actor, id));
  }
}
