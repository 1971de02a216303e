import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { OwnCalibration } from '../use-cases/own-calibration.js';
import { ScoreCalibration } from '../use-cases/score-calibration.js';
import { TalkCalibrationOver } from '../use-cases/talk-calibration-over.js';
import { calibrationReview, calibrationSummary } from './calibration.presenter.js';
import {
  CalibrationReviewDto,
  CalibrationSummaryDto,
  OwnCalibrationDto,
  SaveCalibrationDto,
} from './dto/calibration.dto.js';
import { MessageBodyDto } from './dto/discussion.dto.js';
import { DeclareConflictDto } from './dto/save-review.dto.js';

@Controller('api/calibration-reviews')
export class CalibrationReviewsController {
  constructor(
    private readonly own: OwnCalibration,
    private readonly score: ScoreCalibration,
    private readonly talk: TalkCalibrationOver,
  ) {}

  /** What you score for calibration: none of it counts. */
  @Get()
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'listMyCalibration', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor): Promise<OwnCalibrationDto> {
    return { items: (await this.own.list(actor)).map(calibrationSummary) };
  }

  /** An application to score; others' scores are there once you have handed in yours. */
  @Get(':id')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'getCalibrationReview', tags: ['scoring'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CalibrationReviewDto> {
    return calibrationReview(await this.own.get(actor, id));
  }

  /** Nothing stands between you and the applicant: open the application. */
  @Post(':id/accept')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'acceptCalibrationReview', tags: ['scoring'] })
  async accept(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CalibrationReviewDto> {
    await this.score.accept(actor, id);
    return this.get(actor, id);
  }

  /** Declare a conflict of interest. The application is closed to you, in the real reviewing too. */
  @Post(':id/conflict')
  @HttpCode(204)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'declareCalibrationConflict', tags: ['scoring'] })
  async conflict(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { note }: DeclareConflictDto,
  ): Promise<void> {
    await this.score.declareConflict(actor, id, note);
  }

  /** Save a draft. Who saves an older version than the server's gets 409, and nothing is lost. */
  @Put(':id')
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'saveCalibrationReview', tags: ['scoring'] })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: SaveCalibrationDto,
  ): Promise<CalibrationSummaryDto> {
    await this.score.save(actor, id, body);
    return calibrationSummary(await this.own.get(actor, id));
  }

  /** Hand your scores in: they stand, and you see what the others gave. */
  @Post(':id/submit')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'submitCalibrationReview', tags: ['scoring'] })
  async submit(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CalibrationReviewDto> {
    await this.score.submit(actor, id);
    return this.get(actor, id);
  }

  /** Say something about the application, under your alias. */
  @Post(':id/messages')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'writeOwnCalibrationMessage', tags: ['scoring'] })
  async write(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { body }: MessageBodyDto,
  ): Promise<CalibrationReviewDto> {
    await this.talk.asExpert(actor, id, body);
    return this.get(actor, id);
  }
}
