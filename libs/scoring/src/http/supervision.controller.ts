import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, PageQuery, type Actor } from '#platform';
import { ListWeakReviews } from '../use-cases/list-weak-reviews.js';
import { ReadReviews } from '../use-cases/read-reviews.js';
import { ReturnReview } from '../use-cases/return-review.js';
import { REVIEW_READERS, SUPERVISORS } from '../use-cases/scoring.policy.js';
import { VoidReview } from '../use-cases/void-review.js';
import { ReviewSummaryDto } from './dto/review.dto.js';
import { ReturnReviewDto, ReviewReasonDto } from './dto/save-review.dto.js';
import { WeakReviewsPageDto } from './dto/weak-review.dto.js';
import { reviewSummary } from './reviews.presenter.js';

@Controller('api')
export class SupervisionController {
  constructor(
    private readonly readReviews: ReadReviews,
    private readonly returnReview: ReturnReview,
    private readonly voidReview: VoidReview,
    private readonly weakReviews: ListWeakReviews,
  ) {}

  /** Submitted reviews whose rationales look weak, those with most faults first. */
  @Get('calls/:id/weak-reviews')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listWeakReviews', tags: ['scoring'] })
  async weak(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PageQuery,
  ): Promise<WeakReviewsPageDto> {
    return this.weakReviews.execute(actor, id, query);
  }

  /** Hand a review back to its expert, who has to hand it in again before it counts. */
  @Post('reviews/:id/return')
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
  @Post('reviews/:id/void')
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
