import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { CloseAgreement } from '../use-cases/close-agreement.js';
import { CreateAgreement } from '../use-cases/create-agreement.js';
import { PauseAgreement } from '../use-cases/pause-agreement.js';
import { ReadAgreements } from '../use-cases/read-agreements.js';
import { SignAgreement } from '../use-cases/sign-agreement.js';
import { agreementSummary, agreementView } from './agreements.presenter.js';
import {
  AgreementDto,
  AgreementReasonDto,
  AgreementsPageDto,
  CompleteAgreementDto,
  CreateAgreementDto,
  ListAgreementsQuery,
  SignOnPaperDto,
} from './dto/agreement.dto.js';

@Controller('api/agreements')
export class AgreementsController {
  constructor(
    private readonly readAgreements: ReadAgreements,
    private readonly createAgreement: CreateAgreement,
    private readonly signAgreement: SignAgreement,
    private readonly pauseAgreement: PauseAgreement,
    private readonly closeAgreement: CloseAgreement,
  ) {}

  /** Agreements, newest first: those of your organisations, and of the organisers that you work for. */
  @Get()
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'listAgreements', tags: ['payouts'] })
  async list(@CurrentActor() actor: Actor, @Query() query: ListAgreementsQuery): Promise<AgreementsPageDto> {
    const { items, nextCursor } = await this.readAgreements.list(actor, query);
    return { items: items.map(agreementSummary), nextCursor };
  }

  /** An agreement with its payee, tranches and reports. */
  @Get(':id')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getAgreement', tags: ['payouts'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AgreementDto> {
    return agreementView(await this.readAgreements.get(actor, id));
  }

  /** Draw up the agreement on an award, with its tranches by source and the reports that it awaits. */
  @Post()
  @AccessFor(['finance-preparer', 'contest-administrator'])
  @ApiOperation({ operationId: 'createAgreement', tags: ['payouts'] })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateAgreementDto): Promise<AgreementDto> {
    const { id } = await this.createAgreement.execute(actor, body);
    return this.get(actor, id);
  }

  /** Sign for the grantee: its signatory does. */
  @Post(':id/sign')
  @HttpCode(200)
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'signAgreement', tags: ['payouts'] })
  async sign(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AgreementDto> {
    await this.signAgreement.execute(actor, id);
    return this.get(actor, id);
  }

  /** Enter an agreement that the grantee has signed on paper. */
  @Post(':id/sign-on-paper')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'signAgreementOnPaper', tags: ['payouts'] })
  async signOnPaper(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: SignOnPaperDto,
  ): Promise<AgreementDto> {
    await this.signAgreement.onPaper(actor, id, body.signedOn);
    return this.get(actor, id);
  }

  /** Stop payments for now. */
  @Post(':id/suspend')
  @HttpCode(200)
  @AccessFor(['contest-administrator', 'project-curator', 'finance-approver'])
  @ApiOperation({ operationId: 'suspendAgreement', tags: ['payouts'] })
  async suspend(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AgreementReasonDto,
  ): Promise<AgreementDto> {
    await this.pauseAgreement.suspend(actor, id, body.reason);
    return this.get(actor, id);
  }

  /** Let payments go on, once no report is overdue. */
  @Post(':id/resume')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'resumeAgreement', tags: ['payouts'] })
  async resume(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AgreementReasonDto,
  ): Promise<AgreementDto> {
    await this.pauseAgreement.resume(actor, id, body.reason);
    return this.get(actor, id);
  }

  /** End an agreement whose final report is accepted. What was not paid is free again. */
  @Post(':id/complete')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'completeAgreement', tags: ['payouts'] })
  async complete(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: CompleteAgreementDto,
  ): Promise<AgreementDto> {
    await this.closeAgreement.complete(actor, id, body.reason ?? null);
    return this.get(actor, id);
  }

  /** End an agreement because of misuse. What was not paid is free again. */
  @Post(':id/terminate')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'terminateAgreement', tags: ['payouts'] })
  async terminate(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AgreementReasonDto,
  ): Promise<AgreementDto> {
    await this.closeAgreement.terminate(actor, id, body.reason);
    return this.get(actor, id);
  }
}
