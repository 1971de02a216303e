import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { ApprovePayout } from '../use-cases/approve-payout.js';
import { CancelPayout } from '../use-cases/cancel-payout.js';
import { PreparePayout } from '../use-cases/prepare-payout.js';
import { ReadPayouts } from '../use-cases/read-payouts.js';
import { ReadTranches } from '../use-cases/read-tranches.js';
import { ResolvePayout } from '../use-cases/resolve-payout.js';
import { trancheView } from './agreements.presenter.js';
import {
  CancelPayoutDto,
  ListPayoutsQuery,
  PayoutDto,
  PayoutsPageDto,
  ResolvePayoutDto,
} from './dto/payout.dto.js';
import { ListTranchesQuery, TranchesPageDto } from './dto/tranche.dto.js';
import { payoutView } from './payouts.presenter.js';

@Controller('api')
export class PayoutsController {
  constructor(
    private readonly readTranches: ReadTranches,
    private readonly readPayouts: ReadPayouts,
    private readonly preparePayout: PreparePayout,
    private readonly approvePayout: ApprovePayout,
    private readonly cancelPayout: CancelPayout,
    private readonly resolvePayout: ResolvePayout,
  ) {}

  /** The schedule of payments in the order of days, each with what it waits for. */
  @Get('tranches')
  @AccessFor(['finance-preparer', 'finance-approver', 'contest-administrator', 'project-curator', 'auditor'])
  @ApiOperation({ operationId: 'listTranches', tags: ['payouts'] })
  async tranches(@CurrentActor() actor: Actor, @Query() query: ListTranchesQuery): Promise<TranchesPageDto> {
    const { items, nextCursor } = await this.readTranches.list(actor, query);
    return { items: items.map(trancheView), nextCursor };
  }

  /** Draw up the payout of a tranche that is ready. */
  @Post('tranches/:id/payouts')
  @AccessFor(['finance-preparer'])
  @ApiOperation({ operationId: 'preparePayout', tags: ['payouts'] })
  async prepare(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PayoutDto> {
    const payout = await this.preparePayout.execute(actor, id);
    return this.view(actor, payout.id);
  }

  /** Payouts, newest first. */
  @Get('payouts')
  @AccessFor(['finance-preparer', 'finance-approver', 'auditor'])
  @ApiOperation({ operationId: 'listPayouts', tags: ['payouts'] })
  async list(@CurrentActor() actor: Actor, @Query() query: ListPayoutsQuery): Promise<PayoutsPageDto> {
    const { items, nextCursor } = await this.readPayouts.list(actor, query);
    return { items: items.map(payoutView), nextCursor };
  }

  /** One payout, with what may be done with it now. */
  @Get('payouts/:id')
  @AccessFor(['finance-preparer', 'finance-approver', 'auditor'])
  @ApiOperation({ operationId: 'getPayout', tags: ['payouts'] })
  get(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PayoutDto> {
    return this.view(actor, id);
  }

  /** Approve a payout that somebody else has prepared: this payee, these requisites, this amount. */
  @Post('payouts/:id/approve')
  @HttpCode(200)
  @AccessFor(['finance-approver'])
  @ApiOperation({ operationId: 'approvePayout', tags: ['payouts'] })
  async approve(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<PayoutDto> {
    await this.approvePayout.execute(actor, id);
    return this.view(actor, id);
  }

  /** Take back a payout that has not left yet. */
  @Post('payouts/:id/cancel')
  @HttpCode(200)
  @AccessFor(['finance-preparer', 'finance-approver'])
  @ApiOperation({ operationId: 'cancelPayout', tags: ['payouts'] })
  async cancel(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: CancelPayoutDto,
  ): Promise<PayoutDto> {
    await this.cancelPayout.execute(actor, id, body.reason);
    return this.view(actor, id);
  }

  /** Say what became of a payment that the bank's statement does not explain. An unknown one is never sent again. */
  @Post('payouts/:id/resolve')
  @HttpCode(200)
  @AccessFor(['finance-approver'])
  @ApiOperation({ operationId: 'resolvePayout', tags: ['payouts'] })
  async resolve(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: ResolvePayoutDto,
  ): Promise<PayoutDto> {
    await this.resolvePayout.execute(actor, id, body);
    return this.view(actor, id);
  }

  private async view(actor: Actor, id: string): Promise<PayoutDto> {
    return payoutView(await this.readPayouts.get(actor, id));
  }
}
