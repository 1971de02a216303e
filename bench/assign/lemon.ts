import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, type Assignment, type ListedAssignmentInput } from '#engine';
import { isInstalled, outputOf } from '../run-program.js';
import type { AssignSize } from './contest.js';

/** What LEMON found; times in milliseconds. */
export interface LemonResult {
  /** Making the graph. */
  build: number;
  /** The network simplex. */
  run: number;
  objective: number;
  pairs: number;
  digest: number;
}

const SOURCE = 'bench/assign/network_simplex.cpp';
const BLOCKED = -1;
/** Added to the affinity of a pair whose expert is not of the region that the application asks for. */
const OUTSIDER = 1_000;

/** @returns the program's path; null where a compiler or LEMON is missing */
export function compileLemon(folder: string): string | null {
  const program = join(folder, 'network-simplex');
  const compiles = isInstalled('g++', '-O3', '-DNDEBUG', '-march=native', '-o', program, SOURCE);
  return compiles ? program : null;
}

/** Solves the problem that `writeProblem` has written, some times over. @returns the run of median time */
export function solveByLemon(program: string, path: string, runs: number): LemonResult {
  const results = Array.from({ length: runs }, () => JSON.parse(outputOf(program, path)) as LemonResult);
  return results.sort((a, b) => a.run - b.run)[Math.floor(runs / 2)]!;
}

/**
 * The format stands at the head of the program's source.
 * @param threshold pairs of less affinity are left out
 */
export async function writeProblem(
  path: string,
  size: AssignSize,
  input: ListedAssignmentInput,
  threshold: number,
): Promise<void> {
  const { applications, experts, demand, loads } = size;
  const affinity = new Int16Array(applications * experts);
  for (const pair of input.affinity) affinity[cellOf(pair, experts)] = pair.affinity;
  affinity.forEach((value, cell) => {
    if (value < threshold) affinity[cell] = BLOCKED;
  });
  for (const pair of input.conflicts) affinity[cellOf(pair, experts)] = BLOCKED;
  input.applications.forEach(({ region }, row) => {
    if (region === undefined) return;
    input.experts.forEach(({ regions }, column) => {
      const cell = row * experts + column;
      if (affinity[cell] !== BLOCKED && !regions?.includes(region)) affinity[cell]! += OUTSIDER;
    });
  });
  const seed = Number.parseInt(sha256(input.seed).slice(0, 8), 16);
  const head = Uint32Array.from([applications, experts, demand, ...loads, seed]);
  await writeFile(path, Buffer.concat([Buffer.from(head.buffer), Buffer.from(affinity.buffer)]));
}

/** The same as the program's, over the pairs in the order of applications and experts. */
export function digestOf({ pairs }: Assignment, experts: number): number {
  return pairs.reduce((digest, pair) => mix(digest + cellOf(pair, experts)), 0) >>> 0;
}

function cellOf({ application, expert }: { application: string; expert: string }, experts: number): number {
  return Number(application.slice(1)) * experts + Number(expert.slice(1));
}

function mix(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
