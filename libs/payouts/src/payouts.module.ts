import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '#applications';
import { AwardFactSources, AwardsModule } from '#awards';
import { CallFactSources, CallsModule } from '#calls';
import { Constraints, JobRegistry, Texts } from '#platform';
import { agreementInForce } from './data/agreement-in-force.js';
import { Agreements } from './data/agreements.js';
import { payoutEntities } from './data/entities.js';
import { Ledger } from './data/ledger.js';
import { Payees } from './data/payees.js';
import { Payouts } from './data/payouts.js';
import { Reports } from './data/reports.js';
import { Tranches } from './data/tranches.js';
import { unpaidAgreements } from './data/unpaid-agreements.js';
import { openDueTranches } from './jobs/payouts.jobs.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { AgreementAccess } from './use-cases/agreement-access.js';
import { ApprovePayout } from './use-cases/approve-payout.js';
import { CancelPayout } from './use-cases/cancel-payout.js';
import { CloseAgreement } from './use-cases/close-agreement.js';
import { CreateAgreement } from './use-cases/create-agreement.js';
import { DecideReport } from './use-cases/decide-report.js';
import { ExportPaymentOrders } from './use-cases/export-payment-orders.js';
import { FinishCall } from './use-cases/finish-call.js';
import { GrantedApplications } from './use-cases/granted-applications.js';
import { HandOutPaymentBatch } from './use-cases/hand-out-payment-batch.js';
import { ImportBankStatement } from './use-cases/import-bank-statement.js';
import { ListAwaitedAgreements } from './use-cases/list-awaited-agreements.js';
import { ListReports } from './use-cases/list-reports.js';
import { ListUnmatchedLines } from './use-cases/list-unmatched-lines.js';
import { OpenDueTranches } from './use-cases/open-due-tranches.js';
import { PauseAgreement } from './use-cases/pause-agreement.js';
import { PreparePayout } from './use-cases/prepare-payout.js';
import { ReadAgreements } from './use-cases/read-agreements.js';
import { ReadLedger } from './use-cases/read-ledger.js';
import { ReadPaymentDay } from './use-cases/read-payment-day.js';
import { ReadPayouts } from './use-cases/read-payouts.js';
import { ReadReport } from './use-cases/read-report.js';
import { ReadTranches } from './use-cases/read-tranches.js';
import { ResolvePayout } from './use-cases/resolve-payout.js';
import { ResolveStatementLine } from './use-cases/resolve-statement-line.js';
import { SavePayee } from './use-cases/save-payee.js';
import { SavePayingAccount } from './use-cases/save-paying-account.js';
import { SaveReportDraft } from './use-cases/save-report-draft.js';
import { SettlePayout } from './use-cases/settle-payout.js';
import { SignAgreement } from './use-cases/sign-agreement.js';
import { SubmitReport } from './use-cases/submit-report.js';

const USE_CASES = [
  ApprovePayout,
  CancelPayout,
  CloseAgreement,
  CreateAgreement,
  DecideReport,
  ExportPaymentOrders,
  FinishCall,
  HandOutPaymentBatch,
  ImportBankStatement,
  ListAwaitedAgreements,
  ListReports,
  ListUnmatchedLines,
  OpenDueTranches,
  PauseAgreement,
  PreparePayout,
  ReadAgreements,
  ReadLedger,
  ReadPaymentDay,
  ReadPayouts,
  ReadReport,
  ReadTranches,
  ResolvePayout,
  ResolveStatementLine,
  SavePayee,
  SavePayingAccount,
  SaveReportDraft,
  SignAgreement,
  SubmitReport,
];

/** What only these use cases need. */
const INSIDE = [
  AgreementAccess,
  Agreements,
  GrantedApplications,
  Ledger,
  Payees,
  Payouts,
  Reports,
  SettlePayout,
  Tranches,
];

@Module({
  imports: [TypeOrmModule.forFeature(payoutEntities), CallsModule, ApplicationsModule, AwardsModule],
  providers: [...INSIDE, ...USE_CASES],
  exports: USE_CASES,
})
export class PayoutsModule {
  constructor(
    texts: Texts,
    constraints: Constraints,
    jobs: JobRegistry,
    callFacts: CallFactSources,
    awardFacts: AwardFactSources,
  ) {
    texts.add({ ru, en });
    constraints.add({
      agreement_one_per_award: 'payouts.agreement-exists',
      agreement_number_unique: 'payouts.agreement-number-taken',
      payout_one_live_per_tranche: 'payouts.tranche-has-payout',
      payout_reference_unique: 'payouts.reference-taken',
      payout_four_eyes: 'payouts.same-person',
      report_decided_by_another: 'payouts.own-report',
      ledger_transfer_balances: 'payouts.ledger-unbalanced',
    });
    jobs.declareSchedule(openDueTranches);
    callFacts.add(unpaidAgreements);
    awardFacts.add(agreementInForce);
  }
}
