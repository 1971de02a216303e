import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { OwnPanel } from '../use-cases/own-panel.js';
import { ReviseScore } from '../use-cases/revise-score.js';
import { TalkInPanel } from '../use-cases/talk-in-panel.js';
import { MessageBodyDto } from './dto/discussion.dto.js';
import { OwnPanelDto, ReviseScoreDto } from './dto/panel.dto.js';
import { ownPanel } from './panels.presenter.js';

@Controller('api/reviews/:id/panel')
export class OwnPanelController {
  constructor(
    private readonly own: OwnPanel,
    private readonly talk: TalkInPanel,
    private readonly revise: ReviseScore,
  ) {}

  /** The newest discussion of the application that you have reviewed: what the others gave, and what is said. */
  @Get()
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'getOwnPanel', tags: ['scoring'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<OwnPanelDto> {
    return ownPanel(await this.own.get(actor, id));
  }

  /** Say something, under your alias. */
  @Post('messages')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'writeOwnPanelMessage', tags: ['scoring'] })
  async write(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { body }: MessageBodyDto,
  ): Promise<OwnPanelDto> {
    await this.talk.asExpert(actor, id, body);
    return this.get(actor, id);
  }

  /** Change one of your scores, with the reason; what stood before stays on record. */
  @Post('revisions')
  @HttpCode(200)
  @AccessFor(['expert'])
  @ApiOperation({ operationId: 'reviseScore', tags: ['scoring'] })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { version, criterionId, score, reason }: ReviseScoreDto,
  ): Promise<OwnPanelDto> {
    await this.revise.execute(actor, id, { version, criterionId, score, reason });
    return this.get(actor, id);
  }
}
