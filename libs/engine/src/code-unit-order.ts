/**
 * The order of ids wherever order decides something: by UTF-16 code units, as RFC 8785 sorts, the same in every
 * locale and every language's plain string comparison (ids are ASCII).
 */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
