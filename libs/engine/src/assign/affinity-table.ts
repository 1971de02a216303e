import { fail } from '../engine.errors.js';
import type { AffinePair, AffinityOf, AssignmentInput } from './assignment.js';
import type { Cells } from './cells.js';

export const MAX_AFFINITY = 500;

const UNLISTED = -1;
const UNLISTED_AFFINITY = 0;

interface Ids {
  readonly applications: readonly string[];
  readonly experts: readonly string[];
}

/** @returns a row per application, a column per expert, in the order of these ids: 0..500 */
export function readAffinity(affinity: AssignmentInput['affinity'], ids: Ids, cells: Cells): Int16Array {
  return typeof affinity === 'function' ? tableOf(affinity, ids) : tableOfList(affinity, cells);
}

function tableOf(affinityOf: AffinityOf, { applications, experts }: Ids): Int16Array {
  const table = new Int16Array(applications.length * experts.length);
  let cell = 0;
  for (const application of applications)
    for (const expert of experts)
      table[cell++] = valid({ application, expert, affinity: affinityOf(application, expert) });
  return table;
}

function tableOfList(pairs: readonly AffinePair[], cells: Cells): Int16Array {
  const table = new Int16Array(cells.count).fill(UNLISTED);
  for (const pair of pairs) {
    const { application, expert } = pair;
    const value = valid(pair);
    const cell = cells.of(pair);
    if (table[cell] !== UNLISTED) throw fail('engine.duplicate-pair', { application, expert });
    table[cell] = value;
  }
  return table.map((value) => (value === UNLISTED ? UNLISTED_AFFINITY : value));
}

function valid({ application, expert, affinity }: AffinePair): number {
  if (!Number.isInteger(affinity) || affinity < 0 || affinity > MAX_AFFINITY)
    throw fail('engine.invalid-affinity', { application, expert, limit: MAX_AFFINITY });
  return affinity;
}
