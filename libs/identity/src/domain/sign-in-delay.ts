const FREE_FAILURES = 4;
const LONGEST_SECONDS = 60;

/**
 * How long the next attempt must wait after so many failures in a row: nothing for the first four, then 1, 2,
 * 4 … at most 60 seconds. A delay and not a lock-out: nobody can shut somebody else out.
 * @returns seconds
 */
export function delayAfter(failures: number): number {
  if (failures <= FREE_FAILURES) return 0;
  return Math.min(2 ** (failures - FREE_FAILURES - 1), LONGEST_SECONDS);
}
