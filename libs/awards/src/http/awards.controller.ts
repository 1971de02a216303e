import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ADMINISTRATORS } from '../use-cases/awards.policy.js';
import { DeclineAward } from '../use-cases/decline-award.js';
import { PromoteReserve } from '../use-cases/promote-reserve.js';
import { ReadAwardLists } from '../use-cases/read-award-lists.js';
import { awardView } from './awards.presenter.js';
import { AwardDto } from './dto/award-list.dto.js';
import { DeclineAwardDto } from './dto/decide-awards.dto.js';

@Controller('api')
export class AwardsController {
  constructor(
    private readonly readLists: ReadAwardLists,
    private readonly declineAward: DeclineAward,
    private readonly promoteReserve: PromoteReserve,
  ) {}

  /** Record that a winner refuses the money. It goes back to its sources, for the reserve. */
  @Post('awards/:id/decline')
  @HttpCode(200)
  @AccessFor(ADMINISTRATORS)
  @ApiOperation({ operationId: 'declineAward', tags: ['awards'] })
  async decline(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { reason }: DeclineAwardDto,
  ): Promise<AwardDto> {
    await this.declineAward.execute(actor, id, reason);
    return awardView(await this.readLists.award(actor, id));
  }

  /** Move up the first of the reserve whom the freed money can pay. */
  @Post('calls/:id/promote-reserve')
  @HttpCode(200)
  @AccessFor(ADMINISTRATORS)
  @ApiOperation({ operationId: 'promoteReserve', tags: ['awards'] })
  async promote(@CurrentActor() actor: Actor, @IdParam('id') callId: string): Promise<AwardDto> {
    return awardView(await this.readLists.award(actor, await this.promoteReserve.execute(actor, callId)));
  }
}
