import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ListUnfoundedMarks, type ShownMark } from '../use-cases/list-unfounded-marks.js';
import { MarkUnfounded } from '../use-cases/mark-unfounded.js';
import { JUDGES, MARK_READERS } from '../use-cases/scoring.policy.js';
import { ReviewReasonDto } from './dto/save-review.dto.js';
import {
  DecideUnfoundedMarkDto,
  ListUnfoundedMarksQuery,
  UnfoundedMarkDto,
  UnfoundedMarksPageDto,
} from './dto/unfounded-mark.dto.js';

@Controller('api')
export class UnfoundedMarksController {
  constructor(
    private readonly marks: ListUnfoundedMarks,
    private readonly markUnfounded: MarkUnfounded,
  ) {}

  /** What the council has found of a call's reviews, by the applications' numbers. */
  @Get('calls/:id/unfounded-marks')
  @AccessFor(MARK_READERS)
  @ApiOperation({ operationId: 'listUnfoundedMarks', tags: ['scoring'] })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListUnfoundedMarksQuery,
  ): Promise<UnfoundedMarksPageDto> {
    const { items, nextCursor } = await this.marks.execute(actor, id, query);
    return { items: items.map(markView), nextCursor };
  }

  /** Propose that a review is unfounded. Another member of the council decides. */
  @Post('reviews/:id/unfounded-marks')
  @AccessFor(JUDGES)
  @ApiOperation({ operationId: 'proposeUnfoundedMark', tags: ['scoring'] })
  async propose(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: ReviewReasonDto,
  ): Promise<UnfoundedMarkDto> {
    return markView(await this.marks.one(actor, await this.markUnfounded.propose(actor, id, reason)));
  }

  /** Uphold or dismiss what somebody else has proposed. */
  @Post('unfounded-marks/:id/decide')
  @HttpCode(200)
  @AccessFor(JUDGES)
  @ApiOperation({ operationId: 'decideUnfoundedMark', tags: ['scoring'] })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() decision: DecideUnfoundedMarkDto,
  ): Promise<UnfoundedMarkDto> {
    await this.markUnfounded.decide(actor, id, decision);
    return markView(await this.marks.one(actor, id));
  }
}

function markView({ proposedBy: _, proposedAt, decidedAt, ...mark }: ShownMark): UnfoundedMarkDto {
  return { ...mark, proposedAt: proposedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null };
}
