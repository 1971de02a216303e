import type { AffinePair, Assignment, AssignmentInput } from './assignment.js';
import { AssignmentNetwork } from './assignment-network.js';
import { MAX_AFFINITY } from './affinity-table.js';
import { bestPairs, coverageOnly, localsFirst, type Costs } from './costs.js';
import { BLOCKED, readProblem, type Problem } from './problem.js';
import { isOutsider, NO_REGION, withoutRegion } from './regions.js';
import { SolvedFlows } from './solved-flows.js';
import { tieHash, type TieHash } from './tie-hash.js';

/**
 * Assigns experts to applications as a minimum-cost flow, exactly: the fewest missing experts and the least
 * missing load first, then the fewest applications without their region, then the objective, then the hash of the
 * seed between equals. Conflicts, languages, organisations and loads are never broken; what cannot be covered is
 * named. The same input in any order gives the same assignment.
 * @throws DomainError `engine.invalid-demand`, `engine.invalid-load`, `engine.invalid-affinity`,
 *   `engine.too-many-experts` (1000), `engine.duplicate-id`, `engine.duplicate-pair`, `engine.unknown-id`,
 *   `engine.pinned-not-allowed`, `engine.pinned-over-demand`, `engine.pinned-over-load`
 */
export function assign(input: AssignmentInput): Assignment {
  const problem = readProblem(input);
  const hash = tieHash(input.seed);
  const flows = new SolvedFlows(input, problem.regions);
  settleRegions(problem, hash, flows);
  flows.next('sum');
  const best = solve(problem, 0, hash, bestPairs);
  const widest = input.objective === 'sum' ? best : raiseWorstPair(problem, hash, best, flows);
  const { pairs, ...rest } = report(problem, widest.chosenCells());
  return { pairs, ...rest, withoutRegion: withoutRegion(input, pairs) };
}

/** The cheapest flow of pairs of at least `threshold`. */
function solve(
  problem: Problem,
  threshold: number,
  hash: TieHash,
  costsOf: (experts: number) => Costs,
): AssignmentNetwork {
  return new AssignmentNetwork(problem, threshold, hash, costsOf(problem.experts.length)).solve();
}

/**
 * Decides which applications must do without their region, the fewest that can be, and between equals by the hash:
 * those ask for it no more. To the last place of the others outsiders are not let in.
 */
function settleRegions(problem: Problem, hash: TieHash, flows: SolvedFlows): void {
  const { regions, affinity, demand, experts } = problem;
  if (regions.ofApplication.every((region) => region === NO_REGION)) return;
  flows.next('regions');
  for (const application of solve(problem, 0, hash, localsFirst).fullOfOutsiders())
    regions.ofApplication[application] = NO_REGION;
  demand.forEach((places, row) => {
    if (places !== 1) return;
    for (let column = 0; column < experts.length; column += 1)
      if (isOutsider(regions, row, column)) affinity[row * experts.length + column] = BLOCKED;
  });
}

/**
 * The best of the assignments whose worst pair is as good as can be without covering less. That of the greatest sum
 * is often one already, or near to one: the search begins at its worst pair.
 * @param best of all
 */
function raiseWorstPair(
  problem: Problem,
  hash: TieHash,
  best: AssignmentNetwork,
  flows: SolvedFlows,
): AssignmentNetwork {
  const { affinity } = problem;
  const worst = best.chosenCells().reduce((least, cell) => Math.min(least, affinity[cell]!), MAX_AFFINITY);
  const levels = Array.from(new Set(affinity.filter((level) => level >= worst))).sort((a, b) => a - b);
  const missing = best.missing();
  flows.searchAmong(levels.length);
  let low = 0;
  let high = levels.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    flows.next('worst-pair');
    if (solve(problem, levels[middle]!, hash, coverageOnly).missing() === missing) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return best;
  flows.next('sum');
  return solve(problem, levels[low]!, hash, bestPairs);
}

function report(problem: Problem, cells: readonly number[]): Omit<Assignment, 'withoutRegion'> {
  const { applications, experts, affinity, pinned } = problem;
  const demand = Int32Array.from(problem.demand);
  const min = Int32Array.from(problem.min);
  for (const cell of cells) {
    const column = cell % experts.length;
    demand[(cell - column) / experts.length]! -= 1;
    min[column]! -= 1;
  }
  const pairs = [...cells, ...pinned.keys()]
    .sort((a, b) => a - b)
    .map((cell) => {
      const column = cell % experts.length;
      const application = applications[(cell - column) / experts.length]!;
      return { application, expert: experts[column]!, affinity: pinned.get(cell) ?? affinity[cell]! };
    });
  return {
    pairs,
    objective: pairs.reduce((sum, pair) => sum + pair.affinity, 0),
    worstPair: pairs.reduce<AffinePair | null>(
      (worst, pair) => (worst && worst.affinity <= pair.affinity ? worst : pair),
      null,
    ),
    shortages: named(applications, demand).map(([application, missing]) => ({ application, missing })),
    underloaded: named(experts, min).map(([expert, missing]) => ({ expert, missing })),
  };
}

function named(ids: readonly string[], left: Int32Array): [id: string, missing: number][] {
  return ids.flatMap((id, position) => (left[position]! > 0 ? [[id, left[position]!]] : []));
}
