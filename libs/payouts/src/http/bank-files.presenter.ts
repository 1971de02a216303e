import type { ImportResult } from '../use-cases/import-bank-statement.js';
import type { ImportResultDto } from './dto/bank-files.dto.js';

/** @param say the text of a code in the reader's language */
export function importResult(result: ImportResult, say: (code: string) => string): ImportResultDto {
  return {
    ...result,
    unmatched: result.unmatched.map(({ line, reason }) => ({
      ...{ date: line.date, number: line.number, direction: line.direction, purpose: line.purpose },
      ...{ counterpartyAccount: line.counterpartyAccount, counterpartyInn: line.counterpartyInn },
      amountKopecks: line.amount.toString(),
      reason,
      detail: say(reason),
    })),
  };
}
