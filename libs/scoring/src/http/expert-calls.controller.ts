import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Locale } from '#contracts';
import { AccessFor, CurrentActor, IdParam, PageQuery, ReaderLocale, type Actor } from '#platform';
import { AnswerableCalls } from '../use-cases/answerable-calls.js';
import { DeclareConflicts } from '../use-cases/declare-conflicts.js';
import { PlaceBids } from '../use-cases/place-bids.js';
import { answerableCallView, wishedApplicationView } from './conflicts.presenter.js';
import {
  AnswerableCallsDto,
  AnswerForConflictsDto,
  ConflictChoicesPageDto,
  PlaceBidDto,
  WishedApplicationsPageDto,
} from './dto/conflict.dto.js';

@Controller('api')
export class ExpertCallsController {
  constructor(
    private readonly calls: AnswerableCalls,
    private readonly declareConflicts: DeclareConflicts,
    private readonly placeBids: PlaceBids,
  ) {}

  /** Calls that you are asked about: with whom you are in conflict, and what you would like to read. */
  @Get('experts/me/calls')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'listMyExpertCalls', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor): Promise<AnswerableCallsDto> {
    return { items: (await this.calls.list(actor)).map(answerableCallView) };
  }

  /** Whom you may be in conflict with. A call that hides applicants names none: name organisations yourself. */
  @Get('calls/:id/conflict-choices')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'listConflictChoices', tags: ['scoring'] })
  choices(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PageQuery,
  ): Promise<ConflictChoicesPageDto> {
    return this.declareConflicts.choices(actor, id, query);
  }

  /** Say for a whole call with whom you are in conflict. Their applications are closed to you from now on. */
  @Put('calls/:id/conflict-answer')
  @HttpCode(204)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'answerForConflicts', tags: ['scoring'] })
  answer(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AnswerForConflictsDto,
  ): Promise<void> {
    return this.declareConflicts.execute(actor, id, body);
  }

  /** Applications that you may wish for, by direction. First answer for conflicts. */
  @Get('calls/:id/bids')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'listMyBids', tags: ['scoring'] })
  async bids(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PageQuery,
    @ReaderLocale() locale: Locale,
  ): Promise<WishedApplicationsPageDto> {
    const { items, nextCursor } = await this.placeBids.list(actor, id, query, locale);
    return { items: items.map(wishedApplicationView), nextCursor };
  }

  /** Say how gladly you would read an application, or take that back. */
  @Put('applications/:id/bid')
  @HttpCode(204)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'placeBid', tags: ['scoring'] })
  bid(@CurrentActor() actor: Actor, @IdParam('id') id: string, @Body() { wish }: PlaceBidDto): Promise<void> {
    return this.placeBids.execute(actor, id, wish);
  }
}
