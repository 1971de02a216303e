import writeXlsx, { type SheetData } from 'write-excel-file/node';
import type { Kopecks } from '#kernel';

/** A text, a number, or an amount in kopecks, which is shown in roubles; null is an empty cell. */
export type Cell = string | number | Kopecks | null;

export interface Column<Row> {
  title: string;
  cell: (row: Row) => Cell;
}

export interface Spreadsheet<Row> {
  /** Of the sheet: 31 characters at most, none of `\\ / ? * [ ] :`. */
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** The mark without which spreadsheet programs take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet program takes for the beginning of a formula, the full-width sign included. */
const FORMULA = /^[=+\-@\t\r\uFF1D]/;

/** In XLSX too: a cell of text becomes a formula when somebody edits it. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** CSV (RFC 4180) in UTF-8 with a heading. Numbers and roubles have a decimal point. */
export function toCsv<Row>({ columns, rows }: Spreadsheet<Row>): Buffer {
  const lines = [
    columns.map(({ title }) => csvText(title)),
    ...rows.map((row) => columns.map(({ cell }) => csvCell(cell(row)))),
  ];
  return Buffer.from(BYTE_ORDER_MARK + lines.map((line) => line.join(',')).join('\r\n'));
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return csvText(cell);
  return typeof cell === 'bigint' ? inRoubles(cell) : String(cell);
}

function csvText(text: string): string {
  const safe = harmless(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `5` as `0.05`. */
function inRoubles(amount: Kopecks): string {
  const [sign, digits] = amount < 0n ? ['-', -amount] : ['', amount];
  return (
    sign +
    String(digits)
      .padStart(3, '0')
      .replace(/(\d\d)$/, '.$1')
  );
}

/** One sheet with a heading that stays in sight. Amounts are numbers in roubles. */
export function toXlsx<Row>({ name, columns, rows }: Spreadsheet<Row>): Promise<Buffer> {
  const heading = columns.map(({ title }) => ({ value: title, fontWeight: 'bold' as const }));
  const data: SheetData = [heading, ...rows.map((row) => columns.map(({ cell }) => xlsxCell(cell(row))))];
  return writeXlsx(data, { sheet: name, stickyRowsCount: 1 }).toBuffer();
}

function xlsxCell(cell: Cell): SheetData[number][number] {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: harmless(cell), type: String };
  // Amounts have 15 digits at most, which a number holds exactly.
  return typeof cell === 'bigint'
    ? { value: Number(inRoubles(cell)), type: Number, format: '#,##0.00' }
    : { value: cell, type: Number };
}
