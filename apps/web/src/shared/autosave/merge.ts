type Fields = Readonly<Record<string, unknown>>;

/** A field that both sides changed, each in its own way. */
export interface FieldConflict {
  /** Names from the outside in, e.g. `['project', 'goal']`. */
  path: readonly string[];
  mine: unknown;
  theirs: unknown;
}

export interface Merge<Content> {
  /** What either side changed; where both did, mine. */
  merged: Content;
  conflicts: FieldConflict[];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same. The server trims texts, and it may name the fields in another order. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.trim() === other.trim();
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, i) => saysTheSame(item, other[i]));
  if (!isFields(one) || !isFields(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => saysTheSame(one[name], other[name]));
}

/**
 * Joins two texts that went on from the same one, field by field. A list is one field: two people who added to it
 * have both changed it.
 */
export function mergeByField<Content extends object>(
  base: Content,
  mine: Content,
  theirs: Content,
): Merge<Content> {
  const conflicts: FieldConflict[] = [];
  const join = (path: readonly string[], was: unknown, one: unknown, other: unknown): unknown => {
    if (isFields(one) && isFields(other)) {
      const names = new Set([...Object.keys(one), ...Object.keys(other)]);
      const before = isFields(was) ? was : {};
      return Object.fromEntries(
        [...names].map((name) => [name, join([...path, name], before[name], one[name], other[name])]),
      );
    }
    if (saysTheSame(one, other) || saysTheSame(was, other)) return one;
    if (saysTheSame(was, one)) return other;
    conflicts.push({ path, mine: one, theirs: other });
    return one;
  };
  return { merged: join([], base, mine, theirs) as Content, conflicts };
}

/** The same content with another value in one field. */
export function withField<Content extends object>(
  content: Content,
  [name, ...rest]: readonly string[],
  value: unknown,
): Content {
  if (name === undefined) return value as Content;
  const inner = (content as Fields)[name];
  return { ...content, [name]: rest.length === 0 ? value : withField(inner as object, rest, value) };
}
