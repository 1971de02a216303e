import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { parseKopecks } from '#kernel';
import {
  AccessFor,
  ApiSpreadsheet,
  CurrentActor,
  IdParam,
  spreadsheetFile,
  Texts,
  type Actor,
} from '#platform';
import { fundedLines } from '../domain/funded-lines.js';
import { GetExpertFigures } from '../use-cases/get-expert-figures.js';
import { GetRanking } from '../use-cases/get-ranking.js';
import { RANKING_READERS, REVIEW_READERS } from '../use-cases/scoring.policy.js';
import { CallExpertsDto } from './dto/expert-figures.dto.js';
import { RankingTableQuery } from './dto/ranking-table.dto.js';
import { RankingDto } from './dto/ranking.dto.js';
import { rankingSpreadsheet } from './ranking-spreadsheet.js';
import { rankingView } from './scoring.presenter.js';

@Controller('api/calls/:id')
export class RankingsController {
  constructor(
    private readonly getRanking: GetRanking,
    private readonly getExpertFigures: GetExpertFigures,
    private readonly texts: Texts,
  ) {}

  /** The ranking with the reviews that it is made of: everything that computing it again needs. */
  @Get('ranking')
  @AccessFor(RANKING_READERS)
  @ApiOperation({ operationId: 'getRanking', tags: ['scoring'] })
  async ranking(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<RankingDto> {
    return rankingView(await this.getRanking.execute(actor, id));
  }

  /** The ranking as a table, in the reader's language, with the sums that a budget reaches. */
  @Get('ranking/table')
  @AccessFor(RANKING_READERS)
  @ApiOperation({ operationId: 'getRankingTable', tags: ['scoring'] })
  @ApiSpreadsheet()
  async table(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { format, budgetKopecks, mostKopecks }: RankingTableQuery,
  ): Promise<StreamableFile> {
    const { call, budget, lines } = await this.getRanking.execute(actor, id);
    const funded = fundedLines(lines, {
      budget: budgetKopecks === undefined ? budget : parseKopecks(budgetKopecks),
      most: mostKopecks === undefined ? null : parseKopecks(mostKopecks),
    });
    const spreadsheet = rankingSpreadsheet(funded, (code) => this.texts.say(actor.locale, code));
    return spreadsheetFile(spreadsheet, format, `keskil-${call.code}-ranking`);
  }

  /** How far each expert of the call is, and how severe in comparison with the others. */
  @Get('expert-figures')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'getExpertFigures', tags: ['scoring'] })
  async experts(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CallExpertsDto> {
    return { experts: await this.getExpertFigures.execute(actor, id) };
  }
}
