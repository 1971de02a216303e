import { Between, type EntityManager } from 'typeorm';
import { newId } from '#kernel';
import type { Keyset } from '#platform';
import { lineKey, newLines, type StatementLine } from '../domain/statement-line.js';
import { BankStatementLineEntity } from './bank-statement-line.entity.js';
import { BankStatementEntity } from './bank-statement.entity.js';

/** PostgreSQL takes 65,535 parameters in a statement; a busy year has more lines than fit. */
const LINES_AT_ONCE = 1_000;

/** The file that the lines come from. */
export interface ImportedFile {
  organiserId: string;
  account: string;
  /** SHA-256 of its bytes. */
  fileDigest: string;
  importedBy: string;
}

/** A kept line, together with what the domain knows of it. */
export interface KeptLine {
  id: string;
  line: StatementLine;
}

/**
 * Keeps the lines that are not known yet, for now unmatched. The caller holds the organiser's paying account, so
 * nobody else adds lines meanwhile.
 * @returns how many were new
 */
export async function keepNewLines(
  em: EntityManager,
  file: ImportedFile,
  lines: readonly StatementLine[],
): Promise<number> {
  const fresh = newLines(lines, await knownKeys(em, file, lines));
  if (fresh.length === 0) return 0;
  const statementId = newId();
  const { organiserId } = file;
  await em.insert(BankStatementEntity, { id: statementId, ...file });
  for (let from = 0; from < fresh.length; from += LINES_AT_ONCE)
    await em.insert(
      BankStatementLineEntity,
      fresh.slice(from, from + LINES_AT_ONCE).map(({ date, amount, ...line }) => ({
        ...{ ...line, id: newId(), statementId, organiserId },
        ...{ lineDate: date, amountKopecks: amount, match: 'unmatched' as const },
      })),
    );
  return fresh.length;
}

/** What no payment was found for yet, from this file or an earlier one, in the order of days. */
export async function unmatchedLines(
  em: EntityManager,
  { organiserId, account }: Pick<ImportedFile, 'organiserId' | 'account'>,
): Promise<KeptLine[]> {
  const rows = await em.find(BankStatementLineEntity, {
    where: { organiserId, account, match: 'unmatched' },
    order: { lineDate: 'ASC', number: 'ASC', id: 'ASC' },
  });
  return rows.map((row) => ({ id: row.id, line: lineOf(row) }));
}

/** A kept line with whose account it stands on. */
export interface OwnedLine extends KeptLine {
  organiserId: string;
}

/** A page of what no payment was found for, in the order of days. */
export async function unmatchedPage(
  em: EntityManager,
  { organiserIds, after, limit }: { organiserIds: readonly string[]; after?: Keyset; limit: number },
): Promise<OwnedLine[]> {
  const query = em
    .createQueryBuilder(BankStatementLineEntity, 'l')
    .where(`l.organiser_id = ANY(:organiserIds) AND l.match = 'unmatched'`, { organiserIds })
    .orderBy('l.line_date')
    .addOrderBy('l.id')
    .take(limit);
  if (after) query.andWhere('(l.line_date, l.id) > (:key, :id)', after);
  const rows = await query.getMany();
  return rows.map((row) => ({ id: row.id, organiserId: row.organiserId, line: lineOf(row) }));
}

async function knownKeys(
  em: EntityManager,
  { organiserId, account }: ImportedFile,
  lines: readonly StatementLine[],
): Promise<Set<string>> {
  const days = lines.map((line) => line.date).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return new Set();
  const known = await em.findBy(BankStatementLineEntity, {
    ...{ organiserId, account },
    lineDate: Between(first, last),
  });
  return new Set(known.map((row) => lineKey(lineOf(row))));
}

export function lineOf({ lineDate, amountKopecks, ...row }: BankStatementLineEntity): StatementLine {
  const { account, number, direction, counterpartyAccount, counterpartyInn, purpose } = row;
  return {
    ...{ account, number, direction, counterpartyAccount, counterpartyInn, purpose },
    date: lineDate,
    amount: amountKopecks,
  };
}
