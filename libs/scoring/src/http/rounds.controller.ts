import { Body, Controller, Get, HttpCode, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import {
  AccessFor,
  ApiSpreadsheet,
  CurrentActor,
  IdParam,
  spreadsheetFile,
  SpreadsheetQuery,
  Texts,
  type Actor,
} from '#platform';
import { CloseReviewing } from '../use-cases/close-reviewing.js';
import { GetRanking } from '../use-cases/get-ranking.js';
import { ListReviews } from '../use-cases/list-reviews.js';
import { OpenReviewing } from '../use-cases/open-reviewing.js';
import { RANKING_READERS, REVIEW_READERS } from '../use-cases/scoring.policy.js';
import { CallReviewsPageDto, ListReviewsQuery } from './dto/call-review.dto.js';
import { RankingDto } from './dto/ranking.dto.js';
import { OpenReviewingDto, ReviewRoundDto } from './dto/round.dto.js';
import { rankingSpreadsheet } from './ranking-spreadsheet.js';
import { callReviewView, rankingView, roundView } from './scoring.presenter.js';

@Controller('api/calls/:id')
export class RoundsController {
  constructor(
    private readonly openReviewing: OpenReviewing,
    private readonly closeReviewing: CloseReviewing,
    private readonly getRanking: GetRanking,
    private readonly listReviews: ListReviews,
    private readonly texts: Texts,
  ) {}

  /** Open reviewing once admission is decided. */
  @Post('open-reviewing')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'openReviewing', tags: ['scoring'] })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reviewsDueAt, replacement }: OpenReviewingDto,
  ): Promise<ReviewRoundDto> {
    const dueAt = reviewsDueAt ? new Date(reviewsDueAt) : undefined;
    return roundView(await this.openReviewing.execute(actor, id, { reviewsDueAt: dueAt, replacement }));
  }

  /** Close reviewing once every admitted application has its reviews. Unfinished ones expire. */
  @Post('close-reviewing')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'closeReviewing', tags: ['scoring'] })
  async close(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<ReviewRoundDto> {
    return roundView(await this.closeReviewing.execute(actor, id));
  }

  /** The ranking with the reviews that it is made of: everything that computing it again needs. */
  @Get('ranking')
  @AccessFor(RANKING_READERS)
  @ApiOperation({ operationId: 'getRanking', tags: ['scoring'] })
  async ranking(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<RankingDto> {
    return rankingView(await this.getRanking.execute(actor, id));
  }

  /** The ranking as a table, in the reader's language. */
  @Get('ranking/table')
  @AccessFor(RANKING_READERS)
  @ApiOperation({ operationId: 'getRankingTable', tags: ['scoring'] })
  @ApiSpreadsheet()
  async table(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() { format }: SpreadsheetQuery,
  ): Promise<StreamableFile> {
    const view = await this.getRanking.execute(actor, id);
    const spreadsheet = rankingSpreadsheet(view, (code) => this.texts.say(actor.locale, code));
    return spreadsheetFile(spreadsheet, format, `keskil-${view.call.code}-ranking`);
  }

  /** The call's reviews with their experts and how far they are, by the applications' numbers. */
  @Get('reviews')
  @AccessFor(REVIEW_READERS)
  @ApiOperation({ operationId: 'listReviews', tags: ['scoring'] })
  async reviews(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: ListReviewsQuery,
  ): Promise<CallReviewsPageDto> {
    const { items, nextCursor } = await this.listReviews.execute(actor, id, query);
    return { items: items.map(callReviewView), nextCursor };
  }
}
