import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ReadPanels } from '../use-cases/read-panels.js';
import { RunPanel } from '../use-cases/run-panel.js';
import { MARK_READERS, SUPERVISORS } from '../use-cases/scoring.policy.js';
import { TalkInPanel } from '../use-cases/talk-in-panel.js';
import { MessageBodyDto } from './dto/discussion.dto.js';
import { ApplicationPanelsDto, ClosePanelDto, OpenPanelDto } from './dto/panel.dto.js';
import { applicationPanels } from './panels.presenter.js';

@Controller('api')
export class PanelsController {
  constructor(
    private readonly read: ReadPanels,
    private readonly run: RunPanel,
    private readonly talk: TalkInPanel,
  ) {}

  /** The discussions of an application among its experts, with what was changed in them. */
  @Get('applications/:id/panels')
  @AccessFor(MARK_READERS)
  @ApiOperation({ operationId: 'listPanels', tags: ['scoring'] })
  async list(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ApplicationPanelsDto> {
    return applicationPanels(await this.read.ofApplication(actor, id));
  }

  /** Let the experts of an application see each other's scores and talk them over. */
  @Post('applications/:id/panels')
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'openPanel', tags: ['scoring'] })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { question }: OpenPanelDto,
  ): Promise<ApplicationPanelsDto> {
    await this.run.open(actor, id, question);
    return this.list(actor, id);
  }

  /** Say something to the experts. */
  @Post('panels/:id/messages')
  @HttpCode(204)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'writePanelMessage', tags: ['scoring'] })
  async write(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { body }: MessageBodyDto,
  ): Promise<void> {
    await this.talk.asSupervisor(actor, id, body);
  }

  /** Close it on record, with what came of it. */
  @Post('panels/:id/close')
  @HttpCode(204)
  @AccessFor(SUPERVISORS)
  @ApiOperation({ operationId: 'closePanel', tags: ['scoring'] })
  async close(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { conclusion }: ClosePanelDto,
  ): Promise<void> {
    await this.run.close(actor, id, conclusion);
  }
}
