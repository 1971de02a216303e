/** Who read what: application i was read by `expert[k]`, `start[i] ≤ k < start[i + 1]`. */
export interface Readers {
  readonly start: Int32Array;
  readonly expert: Int32Array;
}

/**
 * Experts so that those who share applications stand near each other: next comes who of those met so far brings the
 * fewest others along (King 1970, Int. J. Numer. Methods Eng. 2:523). Rows of their equations then begin with zeros,
 * of which `Cholesky` makes nothing. Where experts read in one direction each, nearly all are zeros; where everybody
 * shares with everybody, none.
 * @param count of experts @returns their numbers; equally good ones in ascending order
 */
export function narrowOrder(count: number, readers: Readers): Int32Array {
  const colleagues = colleaguesOf(count, readers);
  const strangers = Int32Array.from(colleagues, ({ size }) => size);
  const [met, front] = [new Uint8Array(count), new Set<number>()];
  const meet = (expert: number): void => {
    met[expert] = 1;
    front.add(expert);
    for (const colleague of colleagues[expert]!) strangers[colleague]! -= 1;
  };
  return new Int32Array(count).map(() => {
    if (front.size === 0) meet(leastOf(strangers, unmet(met)));
    const next = leastOf(strangers, front);
    front.delete(next);
    for (const colleague of colleagues[next]!) if (!met[colleague]) meet(colleague);
    return next;
  });
}

function colleaguesOf(count: number, { start, expert }: Readers): Set<number>[] {
  const colleagues = Array.from({ length: count }, () => new Set<number>());
  for (let i = 0; i + 1 < start.length; i += 1) {
    const readers = expert.subarray(start[i], start[i + 1]);
    for (const one of readers) for (const other of readers) if (one !== other) colleagues[one]!.add(other);
  }
  return colleagues;
}

function* unmet(met: Uint8Array): Iterable<number> {
  for (let expert = 0; expert < met.length; expert += 1) if (!met[expert]) yield expert;
}

function leastOf(strangers: Int32Array, candidates: Iterable<number>): number {
  let least = -1;
  for (const expert of candidates) {
    const fewer = least < 0 ? -1 : strangers[expert]! - strangers[least]!;
    if (fewer < 0 || (fewer === 0 && expert < least)) least = expert;
  }
  return least;
}
