import { assign } from './assign.js';
import type { Assignment, ListedAssignmentInput } from './assignment.js';
import { tieHash } from './tie-hash.js';

/** A contest of the given size: experts and applications lie on a circle, near ones fit, 5 % are in conflict. */
function contest(
  applications: number,
  experts: number,
  demand: number,
  load: [number, number],
): ListedAssignmentInput {
  const noise = tieHash('contest');
  const ids = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `${prefix}${at}`);
  const pairs = ids('a', applications).flatMap((application, row) =>
    ids('e', experts).map((expert, column) => {
      const turn = Math.abs(row / applications - (column / experts) ** 2);
      const fit = 1 - Math.min(turn, 1 - turn);
      return {
        application,
        expert,
        affinity: Math.floor((fit * 0.7 + (noise(row, column) / 2 ** 20) * 0.3) * 500),
      };
    }),
  );
  return {
    applications: ids('a', applications).map((id) => ({ id, demand })),
    experts: ids('e', experts).map((id) => ({ id, min: load[0], max: load[1] })),
    affinity: pairs,
    conflicts: pairs.filter(({ affinity }) => affinity % 20 === 7),
    seed: '2026-spring',
    objective: 'sum',
  };
}

type Arc = [from: string, to: string, cost: number];

/** What may still change, with what it costs: on a best assignment of full panels no cycle of these gains. */
function residualArcs(input: ListedAssignmentInput, { pairs }: Assignment): Arc[] {
  const key = (pair: { application: string; expert: string }): string => `${pair.application} ${pair.expert}`;
  const made = new Set(pairs.map(key));
  const blocked = new Set(input.conflicts.map(key));
  const ofPairs = input.affinity
    .filter((pair) => !blocked.has(key(pair)))
    .map(({ application, expert, affinity }): Arc => {
      return made.has(key({ application, expert }))
        ? [application, expert, affinity]
        : [expert, application, -affinity];
    });
  const ofLoads = input.experts.flatMap(({ id, min, max }): Arc[] => {
    const load = pairs.filter(({ expert }) => expert === id).length;
    return [...(load < max ? [['', id, 0] as Arc] : []), ...(load > min ? [[id, '', 0] as Arc] : [])];
  });
  return [...ofPairs, ...ofLoads];
}

/** Bellman and Ford: distances from everywhere still fall after as many rounds as there are nodes. */
function hasGainingCycle(arcs: readonly Arc[]): boolean {
  const nodes = [...new Set(arcs.flatMap(([from, to]) => [from, to]))];
  const numberOf = new Map(nodes.map((name, number) => [name, number]));
  const numbered = arcs.map(([from, to, cost]) => [numberOf.get(from)!, numberOf.get(to)!, cost] as const);
  const distance = new Float64Array(nodes.length);
  for (let round = 0; round <= nodes.length; round += 1) {
    let fell = false;
    for (const [from, to, cost] of numbered) {
      if (distance[from]! + cost >= distance[to]!) continue;
      distance[to] = distance[from]! + cost;
      fell = true;
    }
    if (!fell) return false;
  }
  return true;
}

/** In milliseconds. It takes about one second; a method that does not scale would never end. */
const BUSY_MACHINE_TIMEOUT = 60_000;

describe('assign at the size of a contest', () => {
  it.each<[number, number, number, [number, number]]>([
    [500, 45, 2, [15, 25]],
    [1000, 200, 3, [12, 18]],
  ])(
    'gives %i applications and %i experts, %i each, loads %p, the best of all',
    (...size) => {
      const [applications, experts, demand, load] = size;
      const input = contest(applications, experts, demand, load);
      const bottleneck = assign({ ...input, objective: 'bottleneck' });
      const result = assign(input);
      expect([result.pairs.length, result.shortages, result.underloaded]).toEqual([
        applications * demand,
        [],
        [],
      ]);
      expect(hasGainingCycle(residualArcs(input, result))).toBe(false);
      expect(bottleneck.worstPair!.affinity).toBeGreaterThanOrEqual(result.worstPair!.affinity);
      expect(bottleneck.objective).toBeLessThanOrEqual(result.objective);
    },
    BUSY_MACHINE_TIMEOUT,
  );

  it('the certificate would notice a worse assignment', () => {
    const input = contest(40, 8, 2, [5, 15]);
    const best = assign(input);
    const worse = assign({
      ...input,
      affinity: input.affinity.map((pair) => ({ ...pair, affinity: 500 - pair.affinity })),
    });
    expect(hasGainingCycle(residualArcs(input, best))).toBe(false);
    expect(hasGainingCycle(residualArcs(input, worse))).toBe(true);
  });
});

describe('tieHash', () => {
  it('keeps its published test vector and its range', () => {
    expect(tieHash('2026-spring')(3, 5)).toBe(612731);
    const drawn = Array.from({ length: 4000 }, (_, cell) => tieHash('s')(Math.floor(cell / 50), cell % 50));
    expect(Math.max(...drawn)).toBeLessThan(2 ** 20);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(new Set(drawn).size).toBeGreaterThan(3900);
  });
});
