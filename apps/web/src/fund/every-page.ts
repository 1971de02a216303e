import { countRows } from '../shared/states/rows-read.js';

interface Page<Row> {
  items: Row[];
  nextCursor: string | null;
}

/** A whole list, page after page: for what is sorted or summed up on the screen. */
export async function everyPage<Row>(
  read: (cursor: string | undefined) => Promise<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  try {
    do {
      const page = await read(cursor);
      rows.push(...page.items);
      countRows(page.items.length);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return rows;
  } finally {
    countRows(-rows.length);
  }
}
