import { Body, Controller, Get, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, renderPdf, Texts, type Actor } from '#platform';
import { CreateApplication } from '../use-cases/create-application.js';
import { ReadApplications } from '../use-cases/read-applications.js';
import { ReadReceipt } from '../use-cases/read-receipt.js';
import { SubmitApplication } from '../use-cases/submit-application.js';
import { UpdateApplication } from '../use-cases/update-application.js';
import { WithdrawApplication } from '../use-cases/withdraw-application.js';
import { applicationView, listedApplicationView, receiptView } from './applications.presenter.js';
import {
  ApplicationDto,
  ApplicationsPageDto,
  ListApplicationsQuery,
  ReceiptDto,
} from './dto/application.dto.js';
import {
  CreateApplicationDto,
  SubmitApplicationDto,
  UpdateApplicationDto,
  WithdrawApplicationDto,
} from './dto/save-application.dto.js';
import { receiptDocument } from './receipt-pdf.js';

const PDF = 'application/pdf';

@Controller('api/applications')
export class ApplicationsController {
  constructor(
    private readonly readApplications: ReadApplications,
    private readonly readReceipt: ReadReceipt,
    private readonly createApplication: CreateApplication,
    private readonly updateApplication: UpdateApplication,
    private readonly submitApplication: SubmitApplication,
    private readonly withdrawApplication: WithdrawApplication,
    private readonly texts: Texts,
  ) {}

  /** Your applicants' applications; for an organiser's staff those that were handed in. Newest first. */
  @Get()
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'listApplications', tags: ['applications'] })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ListApplicationsQuery,
  ): Promise<ApplicationsPageDto> {
    const { items, nextCursor } = await this.readApplications.list(actor, query);
    return { items: items.map(listedApplicationView), nextCursor };
  }

  /** An application with its content, what is missing in it, its receipt and what can be done next. */
  @Get(':id')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getApplication', tags: ['applications'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ApplicationDto> {
    return applicationView(await this.readApplications.get(actor, id));
  }

  /** The receipt of the last submission as a file to keep or to print, in the language of your letters. */
  @Get(':id/receipt.pdf')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getReceipt', tags: ['applications'] })
  @ApiProduces(PDF)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async receipt(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<StreamableFile> {
    const handedIn = await this.readReceipt.execute(actor, id);
    const document = receiptDocument(handedIn, actor.locale, (code, params) =>
      this.texts.say(actor.locale, code, params),
    );
    const disposition = `attachment; filename="receipt-${handedIn.number}.pdf"`;
    return new StreamableFile(await renderPdf(document), { type: PDF, disposition });
  }

  /** Start a draft for an applicant that you act for. */
  @Post()
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'createApplication', tags: ['applications'] })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateApplicationDto): Promise<ApplicationDto> {
    const application = await this.createApplication.execute(actor, body);
    return this.get(actor, application.id);
  }

  /** Save a draft, whole. Who saves an older version than the server's gets 409 and both texts stay. */
  @Put(':id')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'updateApplication', tags: ['applications'] })
  async update(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: UpdateApplicationDto,
  ): Promise<ApplicationDto> {
    await this.updateApplication.execute(actor, id, body);
    return this.get(actor, id);
  }

  /** Hand in the saved draft before the deadline, as often as you like; the last submission counts. */
  @Post(':id/submit')
  @HttpCode(200)
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'submitApplication', tags: ['applications'] })
  async submit(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: SubmitApplicationDto,
  ): Promise<ReceiptDto> {
    return receiptView(await this.submitApplication.execute(actor, id, body.version));
  }

  /** Take the application back, until the decision. */
  @Post(':id/withdraw')
  @HttpCode(200)
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'withdrawApplication', tags: ['applications'] })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: WithdrawApplicationDto,
  ): Promise<ApplicationDto> {
    await this.withdrawApplication.execute(actor, id, body.reason);
    return this.get(actor, id);
  }
}
