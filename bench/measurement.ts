/** One figure of ours beside a floor, taken in the same run on the same machine. */
export interface Measurement {
  bench: string;
  ours: number;
  /** What the machine can do at best: the same work without us. */
  floor: number;
  unit: 'per second' | 'milliseconds' | 'times';
  /** Where the figures come from, in words. */
  note: string;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Prints a measurement as one JSON line. `ratio` is ours ÷ floor; `better` says which way is good. */
export function report({ bench, ours, floor, unit, note }: Measurement): void {
  const better = unit === 'per second' ? 'higher' : 'lower';
  const ratio = rounded(ours / floor);
  console.log(
    JSON.stringify({ bench, ours: rounded(ours), floor: rounded(floor), unit, ratio, better, note }),
  );
}

/** The median time of some runs of the same work. @returns milliseconds */
export async function medianTime(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}
