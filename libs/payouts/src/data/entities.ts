import { AgreementEntity } from './agreement.entity.js';
import { BankStatementEntity } from './bank-statement.entity.js';
import { BankStatementLineEntity } from './bank-statement-line.entity.js';
import { LedgerAccountEntity } from './ledger-account.entity.js';
import { LedgerEntryEntity } from './ledger-entry.entity.js';
import { LedgerTransferEntity } from './ledger-transfer.entity.js';
import { PayeeEntity } from './payee.entity.js';
import { PayingAccountEntity } from './paying-account.entity.js';
import { PaymentBatchEntity } from './payment-batch.entity.js';
import { PayoutEntity } from './payout.entity.js';
import { ReportEntity } from './report.entity.js';
import { ReportSpendingEntity } from './report-spending.entity.js';
import { TrancheEntity } from './tranche.entity.js';

export const payoutEntities = [
  AgreementEntity,
  BankStatementEntity,
  BankStatementLineEntity,
  LedgerAccountEntity,
  LedgerEntryEntity,
  LedgerTransferEntity,
  PayeeEntity,
  PayingAccountEntity,
  PaymentBatchEntity,
  PayoutEntity,
  ReportEntity,
  ReportSpendingEntity,
  TrancheEntity,
];
