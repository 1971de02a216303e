import { RefusedInput } from '../command-error.js';

/** What is known of a table while its rows are read. */
export interface Header {
  readonly path: string;
  /** Positions by the names of the columns. */
  readonly columns: ReadonlyMap<string, number>;
  /** "7,5" is a decimal only where the comma does not part columns. */
  readonly decimalComma: boolean;
}

/** A row of a table: gives its cells, or says at which line and column what is wrong. */
export class Row {
  constructor(
    private readonly header: Header,
    private readonly cells: readonly string[],
    /** Where it begins, from 1. */
    readonly line: number,
  ) {}

  /** A text that must be there. */
  text(column: string): string {
    const cell = this.cell(column);
    return cell === '' ? this.refuse(column, 'nothing is given') : cell;
  }

  /** A text that may be empty, in a column that may be left out. */
  optional(column: string): string | undefined {
    return this.header.columns.has(column) ? this.cell(column) || undefined : undefined;
  }

  integer(column: string, min: number, max: number): number {
    const cell = this.text(column);
    const value = /^-?\d{1,15}$/.test(cell) ? Number(cell) : NaN;
    if (value >= min && value <= max) return value;
    return this.refuse(column, `“${cell}” is not a whole number from ${min} to ${max}`);
  }

  /** A decimal with a dot: "7.5". */
  decimal(column: string): string {
    const cell = this.text(column);
    const text = this.header.decimalComma ? cell.replace(',', '.') : cell;
    return /^-?\d{1,15}(\.\d{1,20})?$/.test(text) ? text : this.refuse(column, `“${cell}” is not a number`);
  }

  /** @throws RefusedInput always */
  refuse(column: string, reason: string): never {
    const at = (this.header.columns.get(column) ?? 0) + 1;
    throw new RefusedInput(`${this.header.path}, line ${this.line}, column ${at} (${column}): ${reason}.`);
  }

  private cell(column: string): string {
    return this.cells[this.header.columns.get(column)!]!.trim();
  }
}
