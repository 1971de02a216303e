import type { SourceBalances } from '../use-cases/read-ledger.js';
import type { SourceLedgerDto } from './dto/call-money.dto.js';

export function sourceLedger({ sourceId, name, amountKopecks, balances }: SourceBalances): SourceLedgerDto {
  return {
    ...{ sourceId, name, amountKopecks: amountKopecks.toString() },
    budgetKopecks: balances.budget.toString(),
    committedKopecks: balances.committed.toString(),
    paidKopecks: balances.paid.toString(),
    refundedKopecks: balances.refunded.toString(),
  };
}
