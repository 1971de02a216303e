import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, MaybeActor, organisersOf, type Actor } from '#platform';
import { fail } from '../domain/calls.errors.js';
import { CancelCall } from '../use-cases/cancel-call.js';
import { CloseIntake } from '../use-cases/close-intake.js';
import { ExtendCall } from '../use-cases/extend-call.js';
import { PublishCall } from '../use-cases/publish-call.js';
import { ReadCalls } from '../use-cases/read-calls.js';
import { SaveCall } from '../use-cases/save-call.js';
import { callSummary, callView } from './calls.presenter.js';
import { CallDto, CallsPageDto } from './dto/call.dto.js';
import {
  CancelCallDto,
  CreateCallDto,
  ExtendCallDto,
  ListCallsQuery,
  UpdateCallDto,
} from './dto/save-call.dto.js';
import { rulesFrom } from './rules-from-dto.js';

@Controller('api/calls')
export class CallsController {
  constructor(
    private readonly readCalls: ReadCalls,
    private readonly saveCall: SaveCall,
    private readonly publishCall: PublishCall,
    private readonly extendCall: ExtendCall,
    private readonly closeIntake: CloseIntake,
    private readonly cancelCall: CancelCall,
  ) {}

  /** Calls, newest first. Drafts are shown to the organiser's staff only. */
  @Get()
  @AccessFor('public')
  @ApiOperation({ operationId: 'listCalls', tags: ['calls'] })
  async list(@MaybeActor() actor: Actor | undefined, @Query() query: ListCallsQuery): Promise<CallsPageDto> {
    const { items, nextCursor } = await this.readCalls.list(actor, query);
    return { items: items.map(callSummary), nextCursor };
  }

  /** A call with its rules: directions, dates, budget by source, rubric. */
  @Get(':id')
  @AccessFor('public')
  @ApiOperation({ operationId: 'getCall', tags: ['calls'] })
  async get(@MaybeActor() actor: Actor | undefined, @IdParam('id') id: string): Promise<CallDto> {
    return callView(await this.readCalls.get(actor, id));
  }

  /** Make the draft of a call. */
  @Post()
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'createCall', tags: ['calls'] })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateCallDto): Promise<CallDto> {
    const own = organisersOf(actor, 'contest-administrator');
    const organiserId = body.organiserId ?? (own.length === 1 ? own[0] : undefined);
    if (!organiserId)
      throw fail('calls.organiser-needed', {}, [{ pointer: '/organiserId', code: 'calls.organiser-needed' }]);
    const call = await this.saveCall.create(actor, {
      organiserId,
      programme: body.programme,
      rules: rulesFrom(body),
    });
    return this.get(actor, call.id);
  }

  /** Change a call's rules. Once published, only later dates and review settings change, with a notice. */
  @Put(':id')
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'updateCall', tags: ['calls'] })
  async update(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: UpdateCallDto,
  ): Promise<CallDto> {
    const { version, reason } = body;
    await this.saveCall.update(actor, id, { version, reason, rules: rulesFrom(body) });
    return this.get(actor, id);
  }

  /** Make the rules public and binding. */
  @Post(':id/publish')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'publishCall', tags: ['calls'] })
  async publish(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CallDto> {
    await this.publishCall.execute(actor, id);
    return this.get(actor, id);
  }

  /** Move the deadline later, on record and with letters to everyone concerned. */
  @Post(':id/extend')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'extendCall', tags: ['calls'] })
  async extend(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: ExtendCallDto,
  ): Promise<CallDto> {
    await this.extendCall.execute(actor, id, { closesAt: new Date(body.closesAt), reason: body.reason });
    return this.get(actor, id);
  }

  /** Close the intake after the deadline. It closes by itself within seconds; this does it now. */
  @Post(':id/close-intake')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'closeIntake', tags: ['calls'] })
  async close(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CallDto> {
    await this.closeIntake.execute(actor, id);
    return this.get(actor, id);
  }

  /** Call the contest off; everyone who applied gets a letter with the reason. */
  @Post(':id/cancel')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'cancelCall', tags: ['calls'] })
  async cancel(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: CancelCallDto,
  ): Promise<CallDto> {
    await this.cancelCall.execute(actor, id, body.reason);
    return this.get(actor, id);
  }
}
