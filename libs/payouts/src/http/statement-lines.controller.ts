import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, Texts, type Actor } from '#platform';
import { ResolveStatementLine } from '../use-cases/resolve-statement-line.js';
import { unmatchedLine } from './bank-files.presenter.js';
import { OpenLineDto, ResolveStatementLineDto } from './dto/bank-files.dto.js';
import { payoutView } from './payouts.presenter.js';

/** What is left of bank statements for people to look at. */
@Controller('api/statement-lines')
export class StatementLinesController {
  constructor(
    private readonly resolveStatementLine: ResolveStatementLine,
    private readonly texts: Texts,
  ) {}

  /** A line that no payment was found for, with the payouts of the same amount that it may be. */
  @Get(':id')
  @AccessFor(['finance-preparer', 'finance-approver', 'auditor'])
  @ApiOperation({ operationId: 'getStatementLine', tags: ['payouts'] })
  async get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<OpenLineDto> {
    const { unmatched, candidates } = await this.resolveStatementLine.read(actor, id);
    return {
      ...unmatchedLine(unmatched, (code) => this.texts.say(actor.locale, code)),
      candidates: candidates.map(payoutView),
    };
  }

  /** Say which payout a line is, or that it is none. Stays on record with the reason. */
  @Post(':id/resolve')
  @HttpCode(204)
  @AccessFor(['finance-approver'])
  @ApiOperation({ operationId: 'resolveStatementLine', tags: ['payouts'] })
  resolve(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: ResolveStatementLineDto,
  ): Promise<void> {
    return this.resolveStatementLine.execute(actor, id, body);
  }
}
