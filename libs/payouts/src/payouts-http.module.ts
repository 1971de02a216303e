import { Module } from '@nestjs/common';
import { AgreementsController } from './http/agreements.controller.js';
import { BankFilesController } from './http/bank-files.controller.js';
import { CallMoneyController } from './http/call-money.controller.js';
import { FinanceQueuesController } from './http/finance-queues.controller.js';
import { PayeesController } from './http/payees.controller.js';
import { PayoutsController } from './http/payouts.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { StatementLinesController } from './http/statement-lines.controller.js';
import { PayoutsModule } from './payouts.module.js';

@Module({
  imports: [PayoutsModule],
  controllers: [
    AgreementsController,
    BankFilesController,
    CallMoneyController,
    FinanceQueuesController,
    PayeesController,
    PayoutsController,
    ReportsController,
    StatementLinesController,
  ],
})
export class PayoutsHttpModule {}
