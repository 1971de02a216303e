import { MAX_AFFINITY } from './affinity-table.js';
import { HASHES } from './tie-hash.js';

/** What a network is to make least: prices of its arcs, integers. */
export interface Costs {
  /** Of one unit of affinity, gained. */
  readonly affinity: number;
  /** Of one missing expert, or one unit missing of a least load: more than all else that covering it can cost. */
  readonly missing: number;
  /** Of an application that only has experts of other regions; null: there must be none. */
  readonly outsiders: number | null;
}

/** One unit of affinity: far above what the hashes of two equally good assignments differ by. */
const AFFINITY_COST = 2 ** 32;

/** First the fewest missing, then the best affinities, then the hash. */
export function bestPairs(experts: number): Costs {
  return { affinity: AFFINITY_COST, missing: (experts + 1) * MAX_AFFINITY * AFFINITY_COST, outsiders: null };
}

/**
 * First the fewest missing, then the fewest applications without anybody of their region, then the hash. Covering
 * one more unit changes pairs along one path, which passes each expert once.
 */
export function localsFirst(experts: number): Costs {
  const outsiders = (experts + 1) * HASHES;
  return { affinity: 0, missing: (experts + 2) * (outsiders + HASHES), outsiders };
}

/** The fewest missing, then the hash. */
export function coverageOnly(experts: number): Costs {
  return { affinity: 0, missing: (experts + 1) * HASHES, outsiders: null };
}
