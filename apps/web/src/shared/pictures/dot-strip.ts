/** A dot of a strip: where it stands on the scale, and how many stand under it. */
export interface Dot {
  value: number;
  level: number;
}

/** Dots closer than this many units of the scale would cover each other, so they are stacked. */
const WIDTH_OF_DOT = 1.5;

/** Places values as dots, in ascending order, each on the lowest level where it covers no other. */
export function stackDots(values: readonly number[]): Dot[] {
  const lastOnLevel: number[] = [];
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const free = lastOnLevel.findIndex((last) => value - last >= WIDTH_OF_DOT);
      const level = free === -1 ? lastOnLevel.length : free;
      lastOnLevel[level] = value;
      return { value, level };
    });
}

/** The middle value, or the mean of the two in the middle. @returns null without values */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
