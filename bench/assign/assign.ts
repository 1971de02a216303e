import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assign, type Assignment } from '#engine';
import { medianTime, report } from '../measurement.js';
import { randomContest, type AssignSize } from './contest.js';
import { compileLemon, digestOf, solveByLemon, writeProblem, type LemonResult } from './lemon.js';

const SIZES: readonly AssignSize[] = [
  { applications: 1_000, experts: 200, demand: 3, loads: [12, 18] },
  { applications: 10_000, experts: 800, demand: 3, loads: [30, 45] },
];
const RUNS = 3;
const BYTES_IN_MB = 1024;

/** The best assignment, beside LEMON's network simplex in C++ on the same costs. */
export async function benchAssign(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'keskil-bench-'));
  try {
    const program = compileLemon(folder);
    if (!program) console.error('For the comparison install g++ and LEMON: apt-get install g++ liblemon-dev');
    for (const size of SIZES) await measure(size, program, join(folder, 'problem'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(size: AssignSize, program: string | null, path: string): Promise<void> {
  const input = randomContest(size);
  let found = assign(input);
  const ours = await medianTime(RUNS, () => Promise.resolve((found = assign(input))));
  const memory = Math.round(process.resourceUsage().maxRSS / BYTES_IN_MB);
  let lemon: LemonResult | null = null;
  if (program) {
    await writeProblem(path, size, input);
    lemon = solveByLemon(program, path, RUNS);
  }
  report({
    bench: `assign-${size.applications}x${size.experts}x${size.demand}`,
    ...{ ours, floor: lemon?.run ?? NaN, unit: 'milliseconds' },
    note: `loads ${size.loads.join('..')}, 5 % conflicts, objective ${found.objective}, ${memory} MB at most; floor: ${lemon ? comparison(found, lemon, size.experts) : 'LEMON is not installed'}`,
  });
}

function comparison(found: Assignment, lemon: LemonResult, experts: number): string {
  const same = digestOf(found, experts) === lemon.digest ? 'the same assignment' : 'another assignment';
  return `LEMON's network simplex, objective ${lemon.objective}, ${same}, without ${lemon.build.toFixed(0)} ms for its graph`;
}
