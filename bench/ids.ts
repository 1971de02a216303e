/** Ids that SQL and TypeScript make alike: `id('person', 7)` is the seventh person's. */
const KINDS = [
  'organiser',
  'person',
  'organisation',
  'programme',
  'call',
  'track',
  'source',
  'application',
  'review',
  'wave',
] as const;
export type Kind = (typeof KINDS)[number];

const prefix = (kind: Kind): string =>
  `${(KINDS.indexOf(kind) + 1).toString().padStart(8, '0')}-0000-4000-8000-`;

export function id(kind: Kind, n: number): string {
  return prefix(kind) + n.toString().padStart(12, '0');
}

/** The same as an SQL expression over the number `n`. */
export function sqlId(kind: Kind, n: string): string {
  return `('${prefix(kind)}' || lpad((${n})::text, 12, '0'))::uuid`;
}
