import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { Reviews } from '../data/reviews.js';
import { ExtendExpert } from '../use-cases/extend-expert.js';
import { ReplaceLateReview } from '../use-cases/replace-late-review.js';
import { ReplacementRules } from '../use-cases/replacement-rules.js';
import { REVIEW_READERS } from '../use-cases/scoring.policy.js';
import { AssignedReviewDto } from './dto/assignment.dto.js';
import {
  ExtendedReviewsDto,
  ExtendExpertDto,
  ExtensionsPageDto,
  ListExtensionsQuery,
  ReplaceLateReviewDto,
  ReplacementRuleDto,
} from './dto/replacement.dto.js';
import { assignedReviewView, extensionView } from './scoring.presenter.js';

@Controller('api')
export class ReplacementsController {
  constructor(
    private readonly rules: ReplacementRules,
    private readonly replaceLate: ReplaceLateReview,
    private readonly extendExpert: ExtendExpert,
    private readonly reviews: Reviews,
  ) {}

  /** Whether the program or a person gives lost reviews of a call to others. */
  @Get('calls/:id/replacement')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'getReplacementRule', tags: ['scoring'] })
  async rule(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReplacementRuleDto> {
    return { mode: await this.rules.read(actor, id) };
  }

  /** Choose whether the program or a person gives lost reviews of a call to others. */
  @Put('calls/:id/replacement')
  @HttpCode(204)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'setReplacementRule', tags: ['scoring'] })
  setRule(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { mode }: ReplacementRuleDto,
  ): Promise<void> {
    return this.rules.set(actor, id, mode);
  }

  /** Take a late review from its expert and give the application to somebody else. */
  @Post('reviews/:id/replace')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'replaceLateReview', tags: ['scoring'] })
  async replace(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { dueAt, ...wanted }: ReplaceLateReviewDto,
  ): Promise<AssignedReviewDto> {
    const due = dueAt ? new Date(dueAt) : undefined;
    const reviewId = await this.replaceLate.execute(actor, id, { ...wanted, dueAt: due });
    return assignedReviewView(await this.reviews.get(reviewId));
  }

  /** Give an expert more time for everything at hand in the call. */
  @Post('calls/:id/experts/:expertId/extension')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'extendExpert', tags: ['scoring'] })
  async extend(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @IdParam('expertId') expertId: string,
    @Body() { dueAt, reason }: ExtendExpertDto,
  ): Promise<ExtendedReviewsDto> {
    const extension = { dueAt: new Date(dueAt), reason };
    return { reviews: await this.extendExpert.execute(actor, id, expertId, extension) };
  }

  /** More time that experts of a call were given, newest first. */
  @Get('calls/:id/extensions')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listExtensions', tags: ['scoring'] })
  async extensions(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListExtensionsQuery,
  ): Promise<ExtensionsPageDto> {
    const { items, nextCursor } = await this.extendExpert.list(actor, id, query);
    return { items: items.map(extensionView), nextCursor };
  }
}
