import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AccessFor, CurrentActor, IdParam, type Actor } from '#platform';
import { SavePayee } from '../use-cases/save-payee.js';
import { SavePayingAccount } from '../use-cases/save-paying-account.js';
import { BankDetailsDto, PayeeDto, PayingAccountDto, SavePayeeDto } from './dto/bank-details.dto.js';
import { payeeView, payingAccountView } from './payees.presenter.js';

@Controller('api')
export class PayeesController {
  constructor(
    private readonly savePayingAccount: SavePayingAccount,
    private readonly savePayee: SavePayee,
  ) {}

  /** Say which account the organiser pays from. */
  @Put('organisers/:id/paying-account')
  @AccessFor(['finance-preparer', 'contest-administrator'])
  @ApiOperation({ operationId: 'savePayingAccount', tags: ['payouts'] })
  async payFrom(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: BankDetailsDto,
  ): Promise<PayingAccountDto> {
    return payingAccountView(await this.savePayingAccount.execute(actor, id, body));
  }

  /** Say where a grantee takes its money: its signatory or the organiser's finance. Approvals not sent yet are void. */
  @Put('organisations/:id/payee')
  @AccessFor('signed-in')
  @ApiOperation({ operationId: 'savePayee', tags: ['payouts'] })
  async payTo(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: SavePayeeDto,
  ): Promise<PayeeDto> {
    const { organiserId, payeeId, ...details } = body;
    return payeeView(await this.savePayee.execute(actor, id, { organiserId, payeeId, details }));
  }
}
