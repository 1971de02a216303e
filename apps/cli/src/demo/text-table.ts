export interface TableStyle {
  head?: readonly string[];
  /** Columns of figures, which are aligned on the right. */
  right?: readonly number[];
}

const LONGEST_CELL = 46;

/** Lines of a table for a terminal: columns of equal width, long texts cut. */
export function table(rows: readonly (readonly string[])[], { head, right = [] }: TableStyle = {}): string[] {
  const cells = [...(head ? [head] : []), ...rows].map((row) => row.map(cut));
  const widths = cells.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(known[index] ?? 0, cell.length)),
    [],
  );
  const pad = (cell: string, index: number): string =>
    right.includes(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
  return cells.map((row) => `  ${row.map(pad).join('  ')}`.trimEnd());
}

const cut = (cell: string): string =>
  cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL - 1).trimEnd()}…` : cell;
