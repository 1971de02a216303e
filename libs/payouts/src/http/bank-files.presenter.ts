import type { ImportResult, UnmatchedLine } from '../use-cases/import-bank-statement.js';
import type { ImportResultDto, UnmatchedLineDto } from './dto/bank-files.dto.js';

/** The text of a code in the reader's language. */
type Say = (code: string) => string;

export function importResult(result: ImportResult, say: Say): ImportResultDto {
  return { ...result, unmatched: result.unmatched.map((line) => unmatchedLine(line, say)) };
}

export function unmatchedLine({ id, line, reason }: UnmatchedLine, say: Say): UnmatchedLineDto {
  return {
    ...{ id, date: line.date, number: line.number, direction: line.direction, purpose: line.purpose },
    ...{ counterpartyAccount: line.counterpartyAccount, counterpartyInn: line.counterpartyInn },
    amountKopecks: line.amount.toString(),
    reason,
    detail: reason && say(reason),
  };
}
