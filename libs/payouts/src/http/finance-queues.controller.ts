import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, PageQuery, Texts, type Actor } from '#platform';
import { ListAwaitedAgreements } from '../use-cases/list-awaited-agreements.js';
import { ListUnmatchedLines } from '../use-cases/list-unmatched-lines.js';
import { ReadPaymentDay } from '../use-cases/read-payment-day.js';
import { unmatchedLine } from './bank-files.presenter.js';
import { AwaitedAgreementsPageDto } from './dto/awaited-agreement.dto.js';
import { UnmatchedLinesPageDto } from './dto/bank-files.dto.js';
import { PaymentDayDto } from './dto/payment-day.dto.js';
import { paymentDayView } from './payment-day.presenter.js';

/** What waits for somebody at the cash desk. */
@Controller('api')
export class FinanceQueuesController {
  constructor(
    private readonly readPaymentDay: ReadPaymentDay,
    private readonly listAwaitedAgreements: ListAwaitedAgreements,
    private readonly listUnmatchedLines: ListUnmatchedLines,
    private readonly texts: Texts,
  ) {}

  /** What there is to do today: how many payouts, tranches and lines wait, and for how much. */
  @Get('payment-day')
  @AccessFor(['finance-preparer', 'finance-approver', 'auditor'])
  @ApiOperation({ operationId: 'getPaymentDay', tags: ['payouts'] })
  async day(@CurrentActor() actor: Actor): Promise<PaymentDayDto> {
    return paymentDayView(await this.readPaymentDay.execute(actor));
  }

  /** Awards that have no agreement yet, by the applications' numbers. */
  @Get('awaited-agreements')
  @AccessFor(['finance-preparer', 'finance-approver', 'contest-administrator', 'project-curator', 'auditor'])
  @ApiOperation({ operationId: 'listAwaitedAgreements', tags: ['payouts'] })
  awaited(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<AwaitedAgreementsPageDto> {
    return this.listAwaitedAgreements.execute(actor, query);
  }

  /** Lines of bank statements that no payment was found for, in the order of days. */
  @Get('bank-statements/unmatched')
  @AccessFor(['finance-preparer', 'finance-approver', 'auditor'])
  @ApiOperation({ operationId: 'listUnmatchedLines', tags: ['payouts'] })
  async unmatched(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<UnmatchedLinesPageDto> {
    const { items, nextCursor } = await this.listUnmatchedLines.execute(actor, query);
    const say = (code: string): string => this.texts.say(actor.locale, code);
    return { items: items.map((line) => unmatchedLine(line, say)), nextCursor };
  }
}
