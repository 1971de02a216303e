import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ListRemovals } from '../use-cases/list-removals.js';
import { PreviewRemoval } from '../use-cases/preview-removal.js';
import { RemoveExpert } from '../use-cases/remove-expert.js';
import { ReopenReviewing } from '../use-cases/reopen-reviewing.js';
import { REVIEW_READERS, SUPERVISORS } from '../use-cases/scoring.policy.js';
import {
  ExpertRemovalsDto,
  PreviewRemovalQuery,
  RemovalPreviewDto,
  RemoveExpertDto,
  ReopenReviewingDto,
} from './dto/removal.dto.js';
import { ReviewRoundDto } from './dto/round.dto.js';
import { roundView } from './scoring.presenter.js';

@Controller('api/calls/:id')
export class RemovalsController {
  constructor(
    private readonly listRemovals: ListRemovals,
    private readonly previewRemoval: PreviewRemoval,
    private readonly removeExpert: RemoveExpert,
    private readonly reopenReviewing: ReopenReviewing,
  ) {}

  /** Experts who were removed from the call, the last one first. */
  @Get('expert-removals')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listExpertRemovals', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ExpertRemovalsDto> {
    const removals = await this.listRemovals.execute(actor, id);
    return { items: removals.map((removal) => ({ ...removal, removedAt: removal.removedAt.toISOString() })) };
  }

  /** What the ranking would be without the expert's reviews. Changes nothing. */
  @Get('expert-removals/preview')
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'previewExpertRemoval', tags: ['scoring'] })
  async preview(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { expertId }: PreviewRemovalQuery,
  ): Promise<RemovalPreviewDto> {
    const preview = await this.previewRemoval.execute(actor, id, expertId);
    return {
      ...preview,
      moved: preview.moved.map((moved) => ({
        ...moved,
        requestedKopecks: moved.requestedKopecks.toString(),
      })),
    };
  }

  /** Remove an expert from the call: all of their reviews there are voided, and nothing more is assigned. */
  @Post('expert-removals')
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'removeExpert', tags: ['scoring'] })
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() removal: RemoveExpertDto,
  ): Promise<ExpertRemovalsDto> {
    await this.removeExpert.execute(actor, id, removal);
    return this.list(actor, id);
  }

  /** Go back to reviewing from a closed round, while no list is out. */
  @Post('reopen-reviewing')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'reopenReviewing', tags: ['scoring'] })
  async reopen(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason, reviewsDueAt }: ReopenReviewingDto,
  ): Promise<ReviewRoundDto> {
    const dueAt = new Date(reviewsDueAt);
    return roundView(await this.reopenReviewing.execute(actor, id, { reason, reviewsDueAt: dueAt }));
  }
}
