import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { parseKopecks } from '#kernel';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { PLANNERS, READERS } from '../use-cases/awards.policy.js';
import { FundingScenariosDesk } from '../use-cases/funding-scenarios-desk.js';
import { fundingScenarioView } from './awards.presenter.js';
import {
  FundingScenarioDto,
  FundingScenariosDto,
  SaveFundingScenarioDto,
} from './dto/funding-scenario.dto.js';

@Controller('api')
export class FundingScenariosController {
  constructor(private readonly desk: FundingScenariosDesk) {}

  /** The named ways to spend the call's budget that colleagues compare. */
  @Get('calls/:id/funding-scenarios')
  @AccessFor(READERS)
  @ApiOperation({ operationId: 'listFundingScenarios', tags: ['awards'] })
  async list(@CurrentActor() actor: Actor, @IdParam('id') callId: string): Promise<FundingScenariosDto> {
    return { items: (await this.desk.list(actor, callId)).map(fundingScenarioView) };
  }

  /** Save a scenario under its name. It decides nothing: the council's list does. */
  @Put('calls/:id/funding-scenarios')
  @AccessFor(PLANNERS)
  @ApiOperation({ operationId: 'saveFundingScenario', tags: ['awards'] })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam('id') callId: string,
    @Body() { name, budgetKopecks, mostKopecks }: SaveFundingScenarioDto,
  ): Promise<FundingScenarioDto> {
    const funding = {
      name,
      budgetKopecks: parseKopecks(budgetKopecks),
      mostKopecks: mostKopecks ? parseKopecks(mostKopecks) : null,
    };
    return fundingScenarioView(await this.desk.save(actor, callId, funding));
  }

  /** Remove a scenario for everyone. */
  @Delete('funding-scenarios/:id')
  @HttpCode(204)
  @AccessFor(PLANNERS)
  @ApiOperation({ operationId: 'removeFundingScenario', tags: ['awards'] })
  async remove(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    await this.desk.remove(actor, id);
  }
}
