/** Where published results are not what follows from them. */
export interface Difference {
  /** JSON Pointer into the document; `/digest` stands beside the document. */
  pointer: string;
  published: string;
  /** The value that follows from the rest, or what must hold of it. */
  recomputed: string;
}

type Value = string | number | null;

export function compare(pointer: string, published: Value, recomputed: Value): Difference[] {
  return published === recomputed
    ? []
    : [{ pointer, published: String(published), recomputed: String(recomputed) }];
}

/** @param rule what must hold, as a reader of the report understands it */
export function must(holds: boolean, pointer: string, published: Value, rule: string): Difference[] {
  return holds ? [] : [{ pointer, published: String(published), recomputed: rule }];
}
