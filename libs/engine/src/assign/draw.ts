import { assign } from './assign.js';
import type { Assignment, AssignmentInput, ExpertPair } from './assignment.js';

/** What is drawn: as for `assign`, but who fits whom plays no part. */
export type DrawInput = Omit<AssignmentInput, 'affinity' | 'objective'>;

export interface Draw extends Pick<Assignment, 'shortages' | 'underloaded' | 'withoutRegion'> {
  /** By application, then by expert. */
  readonly pairs: readonly ExpertPair[];
}

/**
 * Draws experts by lot, for tracks whose rules demand it. Every pair of positions has the lot `tieHash(seed)` (0 …
 * 2²⁰ − 1), and of all assignments that cover the most that one is drawn whose lots add up to the least. Pairs that
 * the same rules hold for have the same chance, loads, conflicts, languages, organisations, regions and pinned pairs
 * are kept as in `assign`, and whoever knows the seed can draw again. Commit to the seed in public beforehand.
 * @throws DomainError what `assign` refuses
 */
export function drawAssignment(input: DrawInput): Draw {
  const drawn = assign({ ...input, affinity: [], objective: 'sum' });
  const { shortages, underloaded, withoutRegion } = drawn;
  const pairs = drawn.pairs.map(({ application, expert }) => ({ application, expert }));
  return { pairs, shortages, underloaded, withoutRegion };
}
