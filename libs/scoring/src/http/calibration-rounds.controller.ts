import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ReadCalibration } from '../use-cases/read-calibration.js';
import { RunCalibration } from '../use-cases/run-calibration.js';
import { REVIEW_READERS, SUPERVISORS } from '../use-cases/scoring.policy.js';
import { TalkCalibrationOver } from '../use-cases/talk-calibration-over.js';
import { calibrationRoundView, roundSummary } from './calibration.presenter.js';
import {
  CalibrationRoundDto,
  CalibrationRoundsDto,
  CloseCalibrationDto,
  MakeCalibrationDto,
  SupervisorMessageDto,
} from './dto/calibration.dto.js';

@Controller('api')
export class CalibrationRoundsController {
  constructor(
    private readonly run: RunCalibration,
    private readonly read: ReadCalibration,
    private readonly talk: TalkCalibrationOver,
  ) {}

  /** The call's calibration rounds, the newest first. */
  @Get('calls/:id/calibration-rounds')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listCalibrationRounds', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CalibrationRoundsDto> {
    return { items: (await this.read.ofCall(actor, id)).map(roundSummary) };
  }

  /** Choose the few applications that every expert is to score before the real reviewing. */
  @Post('calls/:id/calibration-rounds')
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'makeCalibrationRound', tags: ['scoring'] })
  async make(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { applicationIds }: MakeCalibrationDto,
  ): Promise<CalibrationRoundDto> {
    return this.get(actor, await this.run.make(actor, id, applicationIds));
  }

  /** A round with everyone's totals, how far they agree, and what was said. */
  @Get('calibration-rounds/:id')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'getCalibrationRound', tags: ['scoring'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CalibrationRoundDto> {
    return calibrationRoundView(await this.read.get(actor, id));
  }

  /** Give the applications to every expert without a conflict of interest. */
  @Post('calibration-rounds/:id/open')
  @HttpCode(200)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'openCalibrationRound', tags: ['scoring'] })
  async open(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CalibrationRoundDto> {
    await this.run.open(actor, id);
    return this.get(actor, id);
  }

  /** End the scoring: all see all, and write about each application. */
  @Post('calibration-rounds/:id/discuss')
  @HttpCode(200)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'discussCalibrationRound', tags: ['scoring'] })
  async discuss(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CalibrationRoundDto> {
    await this.run.discuss(actor, id);
    return this.get(actor, id);
  }

  /** Close it on record, with what was agreed on. */
  @Post('calibration-rounds/:id/close')
  @HttpCode(200)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'closeCalibrationRound', tags: ['scoring'] })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { conclusion }: CloseCalibrationDto,
  ): Promise<CalibrationRoundDto> {
    await this.run.close(actor, id, conclusion);
    return this.get(actor, id);
  }

  /** Say something about an application of the round. */
  @Post('calibration-rounds/:id/messages')
  @HttpCode(204)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'writeCalibrationMessage', tags: ['scoring'] })
  async write(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { applicationId, body }: SupervisorMessageDto,
  ): Promise<void> {
    await this.talk.asSupervisor(actor, id, applicationId, body);
  }
}
