import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { CloseReviewing } from '../use-cases/close-reviewing.js';
import { ListReviews } from '../use-cases/list-reviews.js';
import { OpenReviewing } from '../use-cases/open-reviewing.js';
import { REVIEW_READERS } from '../use-cases/scoring.policy.js';
import { CallReviewsPageDto, ListReviewsQuery } from './dto/call-review.dto.js';
import { OpenReviewingDto, ReviewRoundDto } from './dto/round.dto.js';
import { callReviewView, roundView } from './scoring.presenter.js';

@Controller('api/calls/:id')
export class RoundsController {
  constructor(
    private readonly openReviewing: OpenReviewing,
    private readonly closeReviewing: CloseReviewing,
    private readonly listReviews: ListReviews,
  ) {}

  /** Open reviewing once admission is decided. */
  @Post('open-reviewing')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'openReviewing', tags: ['scoring'] })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reviewsDueAt, replacement }: OpenReviewingDto,
  ): Promise<ReviewRoundDto> {
    const dueAt = reviewsDueAt ? new Date(reviewsDueAt) : undefined;
    return roundView(await this.openReviewing.execute(actor, id, { reviewsDueAt: dueAt, replacement }));
  }

  /** Close reviewing once every admitted application has its reviews. Unfinished ones expire. */
  @Post('close-reviewing')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'closeReviewing', tags: ['scoring'] })
  async close(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReviewRoundDto> {
    return roundView(await this.closeReviewing.execute(actor, id));
  }

  /** The call's reviews with their experts and how far they are, by the applications' numbers. */
  @Get('reviews')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listReviews', tags: ['scoring'] })
  async reviews(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListReviewsQuery,
  ): Promise<CallReviewsPageDto> {
    const { items, nextCursor } = await this.listReviews.execute(actor, id, query);
    return { items: items.map(callReviewView), nextCursor };
  }
}
