import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, PageQuery, type Actor } from '#platform';
import { ReadBudgetOpinions } from '../use-cases/read-budget-opinions.js';
import { RANKING_READERS } from '../use-cases/scoring.policy.js';
import { BudgetCutsPageDto, BudgetOpinionsDto } from './dto/budget-opinions.dto.js';
import { cutView, opinionsView } from './opinions.presenter.js';

@Controller('api')
export class OpinionsController {
  constructor(private readonly readOpinions: ReadBudgetOpinions) {}

  /** What each expert proposes for each line of an application's budget, by alias, with the medians. */
  @Get('applications/:id/budget-opinions')
  @AccessFor(RANKING_READERS)
  @ApiOperation({ operationId: 'getBudgetOpinions', tags: ['scoring'] })
  async opinions(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<BudgetOpinionsDto> {
    return opinionsView(await this.readOpinions.ofApplication(actor, id));
  }

  /** The call's applications of which an expert would cut something, by number. */
  @Get('calls/:id/budget-cuts')
  @AccessFor(RANKING_READERS)
  @ApiOperation({ operationId: 'listBudgetCuts', tags: ['scoring'] })
  async cuts(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Query() query: PageQuery,
  ): Promise<BudgetCutsPageDto> {
    const { items, nextCursor } = await this.readOpinions.cutsOfCall(actor, id, query);
    return { items: items.map(cutView), nextCursor };
  }
}
