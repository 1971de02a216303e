import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { parseKopecks } from '#kernel';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { DecideReport } from '../use-cases/decide-report.js';
import { ListReports } from '../use-cases/list-reports.js';
import { ReadReport } from '../use-cases/read-report.js';
import { SaveReportDraft } from '../use-cases/save-report-draft.js';
import { SubmitReport } from '../use-cases/submit-report.js';
import {
  ListReportsQuery,
  ReportDto,
  ReportsPageDto,
  ReturnReportDto,
  SaveReportDraftDto,
  SubmitReportDto,
} from './dto/report.dto.js';
import { reportSummary, reportView } from './reports.presenter.js';

@Controller('api/reports')
export class ReportsController {
  constructor(
    private readonly listReports: ListReports,
    private readonly readReport: ReadReport,
    private readonly saveReportDraft: SaveReportDraft,
    private readonly submitReport: SubmitReport,
    private readonly decideReport: DecideReport,
  ) {}

  /** The reports of all grantees, those due first at the top. */
  @Get()
  @AccessFor(['finance-preparer', 'finance-approver', 'contest-administrator', 'project-curator', 'auditor'])
  @ApiOperation({ operationId: 'listReports', tags: ['payouts'] })
  async list(@CurrentActor() actor: Actor, @Query() query: ListReportsQuery): Promise<ReportsPageDto> {
    const { items, nextCursor } = await this.listReports.execute(actor, query);
    return { items: items.map(reportSummary), nextCursor };
  }

  /** A report: what was done, and what the money went for. */
  @Get(':id')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'getReport', tags: ['payouts'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReportDto> {
    return reportView(await this.readReport.get(actor, id));
  }

  /** Save a report while you write it, whole. Who saves an older version than the server's gets 409. */
  @Put(':id/draft')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'saveReportDraft', tags: ['payouts'] })
  async saveDraft(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { version, ...draft }: SaveReportDraftDto,
  ): Promise<ReportDto> {
    await this.saveReportDraft.execute(actor, id, version, draft);
    return this.get(actor, id);
  }

  /** Send a report for your organisation. Nobody can report more spent than was paid. */
  @Post(':id/submit')
  @HttpCode(200)
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'submitReport', tags: ['payouts'] })
  async submit(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: SubmitReportDto,
  ): Promise<ReportDto> {
    const spending = body.spending.map((line) => ({
      ...line,
      amountKopecks: parseKopecks(line.amountKopecks),
    }));
    await this.submitReport.execute(actor, id, { ...body, spending });
    return this.get(actor, id);
  }

  /** Accept a report that somebody else has sent. The next tranche waits for it no more. */
  @Post(':id/accept')
  @HttpCode(200)
  @AccessFor(['project-curator', 'contest-administrator'])
  @ApiOperation({ operationId: 'acceptReport', tags: ['payouts'] })
  async accept(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReportDto> {
    await this.decideReport.accept(actor, id);
    return this.get(actor, id);
  }

  /** Return a report with what has to be corrected. */
  @Post(':id/return')
  @HttpCode(200)
  @AccessFor(['project-curator', 'contest-administrator'])
  @ApiOperation({ operationId: 'returnReport', tags: ['payouts'] })
  async return(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: ReturnReportDto,
  ): Promise<ReportDto> {
    await this.decideReport.return(actor, id, body.remarks);
    return this.get(actor, id);
  }
}
