import { DomainError, isId } from '#kernel';

/** A keyset: the sort key and the id of the last row that was shown. */
export interface Keyset {
  key: string;
  id: string;
}

export function encodeCursor({ key, id }: Keyset): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** Whether a sort key is a moment as `Date.toISOString` writes it. */
export const isMomentKey = (key: string): boolean =>
  /^[1-9]\d{3}-/.test(key) && !Number.isNaN(Date.parse(key)) && new Date(key).toISOString() === key;

/** Whether a sort key is a day: `2027-03-01`. */
export const isDayKey = (key: string): boolean => isMomentKey(`${key}T00:00:00.000Z`);

/** Whether a sort key is a text that PostgreSQL can compare with. */
export const isTextKey = (key: string): boolean => !key.includes('\u0000');

/**
 * @param isKey tells the keys of this list: what only looks like a cursor of ours must not reach a cast in SQL
 * @throws DomainError `kernel.broken-cursor`
 */
export function decodeCursor(
  cursor: string | undefined,
  isKey: (key: string) => boolean = isTextKey,
): Keyset | undefined {
  if (!cursor) return undefined;
  const keyset = parsed(cursor);
  if (keyset && isId(keyset.id) && isKey(keyset.key)) return keyset;
  throw new DomainError('kernel.broken-cursor', 'invalid');
}

function parsed(cursor: string): Keyset | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string')
      return { key: value[0], id: value[1] };
  } catch {
    // what does not parse is no cursor of ours
  }
  return undefined;
}

/**
 * Cuts rows that were read with `limit + 1` to a page.
 * @returns the rows and, when there are more, the cursor of the next page
 */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keysetOf: (row: Row) => Keyset,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(keysetOf(last)) : null };
}
