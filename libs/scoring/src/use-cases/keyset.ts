import { DomainError, isId } from '#kernel';
import { decodeCursor, type Keyset } from '#platform';

/**
 * Reads a cursor whose key has this form. What only looks like one of ours must not reach a cast in SQL.
 * @throws DomainError `kernel.broken-cursor`
 */
export function keysetOf(cursor: string | undefined, form: RegExp): Keyset | undefined {
  const keyset = decodeCursor(cursor);
  if (keyset && !(form.test(keyset.key) && isId(keyset.id)))
    throw new DomainError('kernel.broken-cursor', 'invalid');
  return keyset;
}
