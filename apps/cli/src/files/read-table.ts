import { CsvError, parse } from 'csv-parse/sync';
import { RefusedInput } from '../command-error.js';
import { readTextFile } from './read-file.js';
import { Row, type Header } from './row.js';

export interface Columns {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

const DELIMITERS = [',', ';', '\t'];

/**
 * Reads a table in CSV: UTF-8 with or without a byte order mark, any line ends; commas, semicolons or tabs between
 * columns, as its first line shows. Rows of empty cells are what spreadsheets leave at the end: they are left out.
 * @throws RefusedInput with file, line, column and reason at the first fault
 */
export async function readTable(path: string, wanted: Columns, visit: (row: Row) => void): Promise<void> {
  const content = await readTextFile(path, (before, whole) => before.split(delimiterOf(whole)).length);
  const delimiter = delimiterOf(content);
  let header: Header | undefined;
  let lastLine = 0;
  const onRecord = (cells: string[], { lines }: { lines: number }): null => {
    const line = lines - cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    lastLine = lines;
    if (!header) header = readHeader(path, line, cells, wanted, delimiter !== ',');
    else {
      requireWidth(header, line, cells);
      visit(new Row(header, cells, line));
    }
    return null;
  };
  try {
    parse(content, {
      ...{ bom: true, delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] },
      ...{ skip_empty_lines: true, skip_records_with_empty_values: true, on_record: onRecord },
    });
  } catch (error) {
    throw error instanceof CsvError ? faultOf(path, lastLine, error) : error;
  }
  if (!header) throw new RefusedInput(`${path}, line 1, column 1: the file is empty.`);
}

/** The one that the first line has most of. */
function delimiterOf(content: Buffer): string {
  const end = content.indexOf('\n');
  const [first = ''] = content.toString('utf8', 0, end === -1 ? content.length : end).split('\r');
  const countOf = (delimiter: string): number => first.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (countOf(next) > countOf(best) ? next : best));
}

function readHeader(
  path: string,
  line: number,
  cells: readonly string[],
  { required, optional = [] }: Columns,
  decimalComma: boolean,
): Header {
  const known = [...required, ...optional];
  const columns = new Map<string, number>();
  const refuse = (position: number, reason: string): never => {
    throw new RefusedInput(`${path}, line ${line}, column ${position + 1}: ${reason}.`);
  };
  cells.forEach((cell, position) => {
    const name = cell.trim();
    if (!known.includes(name))
      refuse(position, `there is no column “${name}”; the columns are ${known.join(', ')}`);
    if (columns.has(name)) refuse(position, `the column “${name}” stands twice`);
    columns.set(name, position);
  });
  for (const name of required)
    if (!columns.has(name)) refuse(cells.length, `the column “${name}” is missing`);
  return { path, columns, decimalComma };
}

function requireWidth({ path, columns }: Header, line: number, cells: readonly string[]): void {
  if (cells.length === columns.size) return;
  const at = Math.min(cells.length, columns.size) + 1;
  throw new RefusedInput(
    `${path}, line ${line}, column ${at}: ${columns.size} cells are expected and there are ${cells.length}.`,
  );
}

const REASONS: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands between a closing quote and the end of its cell',
  INVALID_OPENING_QUOTE: 'a quote opens in the middle of a cell; quote the whole cell and write "" inside',
};

/** A cell that is never closed reaches to the end of the file: its row is the one after the last good one. */
function faultOf(path: string, lastLine: number, error: CsvError): RefusedInput {
  const line = error.code === 'CSV_QUOTE_NOT_CLOSED' ? lastLine + 1 : Number(error.lines);
  const reason = REASONS[error.code] ?? error.message;
  return new RefusedInput(`${path}, line ${line}, column ${Number(error.column ?? 0) + 1}: ${reason}.`);
}
