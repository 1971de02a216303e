import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { DecideConflict } from '../use-cases/decide-conflict.js';
import { ListConflicts } from '../use-cases/list-conflicts.js';
import { REVIEW_READERS } from '../use-cases/scoring.policy.js';
import { conflictView } from './conflicts.presenter.js';
import { ConflictsPageDto, DecideConflictDto, ListConflictsQuery } from './dto/conflict.dto.js';

@Controller('api')
export class ConflictsController {
  constructor(
    private readonly listConflicts: ListConflicts,
    private readonly decideConflict: DecideConflict,
  ) {}

  /** Conflicts of interest that were declared or found in a call, by the applications' numbers. */
  @Get('calls/:id/conflicts')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listConflicts', tags: ['scoring'] })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListConflictsQuery,
  ): Promise<ConflictsPageDto> {
    const { items, nextCursor } = await this.listConflicts.execute(actor, id, query);
    return { items: items.map(conflictView), nextCursor };
  }

  /** Decide that what was found is a conflict: the expert's review ends, somebody else is needed. */
  @Post('conflicts/:id/uphold')
  @HttpCode(204)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'upholdConflict', tags: ['scoring'] })
  uphold(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: DecideConflictDto,
  ): Promise<void> {
    return this.decideConflict.execute(actor, id, 'uphold', reason);
  }

  /** Decide that what was found is no conflict. What an expert has declared stays. */
  @Post('conflicts/:id/clear')
  @HttpCode(204)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'clearConflict', tags: ['scoring'] })
  clear(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: DecideConflictDto,
  ): Promise<void> {
    return this.decideConflict.execute(actor, id, 'clear', reason);
  }
}
