import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assign, type Assignment, type ListedAssignmentInput } from '#engine';
import { medianTime, report } from '../measurement.js';
import { randomContest, type AssignRules, type AssignSize } from './contest.js';
import { measureInThread } from './in-thread.js';
import { compileLemon, digestOf, solveByLemon, writeProblem, type LemonResult } from './lemon.js';

const SIZES: readonly AssignSize[] = [
  { applications: 1_000, experts: 200, demand: 3, loads: [12, 18] },
  { applications: 10_000, experts: 800, demand: 3, loads: [30, 45] },
];
/** The sum alone; the product's own objective; the same with an expert of the region for every application. */
const RULES: Record<string, AssignRules> = {
  sum: { objective: 'sum', regions: 0 },
  bottleneck: { objective: 'bottleneck', regions: 0 },
  region: { objective: 'bottleneck', regions: 36 },
};
const RUNS = 3;
const BYTES_IN_MB = 1024;

/** The best assignment, beside LEMON's network simplex in C++ on the same costs; then in the product, in a thread. */
export async function benchAssign(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'keskil-bench-'));
  try {
    const program = compileLemon(folder);
    if (!program) console.error('For the comparison install g++ and LEMON: apt-get install g++ liblemon-dev');
    for (const size of SIZES)
      for (const [name, rules] of Object.entries(RULES))
        await measure({ name, size, input: randomContest(size, rules) }, program, join(folder, 'problem'));
  } finally {
    await rm(folder, { recursive: true });
  }
  for (const size of SIZES) await measureInThread(size);
}

interface Problem {
  name: string;
  size: AssignSize;
  input: ListedAssignmentInput;
}

async function measure({ name, size, input }: Problem, program: string | null, path: string): Promise<void> {
  let found = assign(input);
  const ours = await medianTime(RUNS, () => Promise.resolve((found = assign(input))));
  const memory = Math.round(process.resourceUsage().maxRSS / BYTES_IN_MB);
  const threshold = input.objective === 'sum' ? 0 : (found.worstPair?.affinity ?? 0);
  let lemon: LemonResult | null = null;
  if (program) {
    await writeProblem(path, size, input, threshold);
    lemon = solveByLemon(program, path, RUNS);
  }
  report({
    bench: `assign-${name}-${size.applications}x${size.experts}x${size.demand}`,
    ...{ ours, floor: lemon?.run ?? NaN, unit: 'milliseconds' },
    note: [
      `loads ${size.loads.join('..')}, 5 % conflicts, worst pair ${found.worstPair?.affinity}, objective ${found.objective}`,
      `${found.withoutRegion.length} without their region, ${memory} MB at most`,
      `floor: ${lemon ? comparison(found, lemon, size.experts, threshold) : 'LEMON is not installed'}`,
    ].join('; '),
  });
}

function comparison(found: Assignment, lemon: LemonResult, experts: number, threshold: number): string {
  const same = digestOf(found, experts) === lemon.digest ? 'the same assignment' : 'another assignment';
  const given = threshold > 0 ? ', given the worst pair that we had to find' : '';
  return `LEMON's network simplex, objective ${lemon.objective}, ${same}, without ${lemon.build.toFixed(0)} ms for its graph${given}`;
}
