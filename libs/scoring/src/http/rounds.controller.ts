import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { CloseReviewing } from '../use-cases/close-reviewing.js';
import { GetRanking } from '../use-cases/get-ranking.js';
import { OpenReviewing } from '../use-cases/open-reviewing.js';
import { RANKING_READERS } from '../use-cases/scoring.policy.js';
import { RankingDto } from './dto/ranking.dto.js';
import { OpenReviewingDto, ReviewRoundDto } from './dto/round.dto.js';
import { rankingView, roundView } from './scoring.presenter.js';

@Controller('api/calls/:id')
export class RoundsController {
  constructor(
    private readonly openReviewing: OpenReviewing,
    private readonly closeReviewing: CloseReviewing,
    private readonly getRanking: GetRanking,
  ) {}

  /** Open reviewing once admission is decided. */
  @Post('open-reviewing')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'openReviewing', tags: ['scoring'] })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reviewsDueAt }: OpenReviewingDto,
  ): Promise<ReviewRoundDto> {
    const dueAt = reviewsDueAt ? new Date(reviewsDueAt) : undefined;
    return roundView(await this.openReviewing.execute(actor, id, dueAt));
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
}
