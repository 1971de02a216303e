import { stringify } from 'csv-stringify/sync';

/** Numbers stay numbers: what a spreadsheet would take for a formula is a text that begins like one. */
const NUMBER = /^-?\d+(\.\d+)?$/;

type Cell = string | number | null;

/**
 * Prints a table in CSV. A text that a spreadsheet would run as a formula gets a leading apostrophe.
 * @param rows by the names of the columns; null: an empty cell
 */
export function printTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): void {
  process.stdout.write(
    stringify([...rows], {
      ...{ columns: [...columns], header: true, escape_formulas: true },
      cast: { string: (value) => (NUMBER.test(value) ? { value, escape_formulas: false } : value) },
    }),
  );
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
