import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { FinishCall } from '../use-cases/finish-call.js';
import { ReadLedger } from '../use-cases/read-ledger.js';
import { sourceLedger } from './call-money.presenter.js';
import { CallLedgerDto, FinishedCallDto } from './dto/call-money.dto.js';

@Controller('api/calls')
export class CallMoneyController {
  constructor(
    private readonly readLedger: ReadLedger,
    private readonly finishCall: FinishCall,
  ) {}

  /** Where the money of each of the call's sources is: free, promised, paid, paid back. */
  @Get(':id/ledger')
  @AccessFor(['finance-preparer', 'finance-approver', 'auditor'])
  @ApiOperation({ operationId: 'getLedger', tags: ['payouts'] })
  async ledger(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<CallLedgerDto> {
    return { items: (await this.readLedger.execute(actor, id)).map(sourceLedger) };
  }

  /** End a contest whose agreements have all been completed or given up. */
  @Post(':id/finish')
  @HttpCode(200)
  @AccessFor(['contest-administrator'])
  @ApiOperation({ operationId: 'finishCall', tags: ['payouts'] })
  async finish(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<FinishedCallDto> {
    const call = await this.finishCall.execute(actor, id);
    return { id: call.id, status: call.status };
  }
}
