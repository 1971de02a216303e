import { sumKopecks, type Kopecks } from '#kernel';

/** Money of one source of the budget: what it has, or what something takes from it. */
export interface SourcePart {
  sourceId: string;
  amountKopecks: Kopecks;
}

const sumOf = (parts: readonly SourcePart[]): Kopecks => sumKopecks(parts.map((part) => part.amountKopecks));

/**
 * What the sources have for awards, in their order. The appeal reserve is held back from the last sources, so
 * that the first ones, which awards take from first, stay whole.
 */
export function fundsForAwards(sources: readonly SourcePart[], appealReserve: Kopecks): SourcePart[] {
  let held = appealReserve;
  return [...sources]
    .reverse()
    .map(({ sourceId, amountKopecks }) => {
      const back = held < amountKopecks ? held : amountKopecks;
      held -= back;
      return { sourceId, amountKopecks: amountKopecks - back };
    })
    .reverse();
}

/** What is left of the funds after these parts were taken. */
export function lessParts(funds: readonly SourcePart[], taken: readonly SourcePart[]): SourcePart[] {
  return funds.map(({ sourceId, amountKopecks }) => ({
    sourceId,
    amountKopecks: amountKopecks - sumOf(taken.filter((part) => part.sourceId === sourceId)),
  }));
}

/**
 * The parts that bear an amount: the first source that can bear all of it, else the sources in their order until
 * it is covered. So an award has one source whenever that is possible, and of n sources at most n − 1 awards of a
 * list are split: every split empties a source.
 * @returns null when the funds together are less than the amount
 */
export function drawFrom(funds: readonly SourcePart[], amount: Kopecks): SourcePart[] | null {
  const whole = funds.find((source) => source.amountKopecks >= amount);
  if (whole) return [{ sourceId: whole.sourceId, amountKopecks: amount }];
  if (sumOf(funds) < amount) return null;
  let missing = amount;
  const parts = funds.map(({ sourceId, amountKopecks }) => {
    const part = amountKopecks < missing ? amountKopecks : missing;
    missing -= part;
    return { sourceId, amountKopecks: part };
  });
  return parts.filter((part) => part.amountKopecks > 0n);
}
