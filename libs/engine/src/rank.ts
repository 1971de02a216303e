import { byCodeUnits } from './code-unit-order.js';
import { fail } from './engine.errors.js';
import { sha256 } from './sha256.js';

/** What is ranked. `key` and `criteria` are those of an application's `Aggregate`. */
export interface Candidate {
  readonly id: string;
  /** Millionths of a point, a safe integer: keys are compared as published, not with hidden digits. */
  readonly key: number;
  /** Millionths of a point by criterion id. A criterion that the band does not ask counts as the lowest. */
  readonly criteria: Readonly<Record<string, number>>;
}

export interface RankSettings {
  /** Criterion ids in the order published with the call. */
  readonly tieCriteria: readonly string[];
  /** Committed in public before scoring ends. */
  readonly seed: string;
}

/** What the order within a shared rank hangs on: nothing (no tie), a criterion, or the lot. */
export type TieNote = 'none' | `criterion:${string}` | 'lot';

export interface RankedCandidate {
  readonly id: string;
  /** Competition rank by the key alone ("1224"): one more than the number of candidates with a greater key. */
  readonly rank: number;
  /** 1 … n, every tie broken. */
  readonly orderedPosition: number;
  /** The last step needed to part the candidate from its neighbours of the same rank. */
  readonly tie: TieNote;
}

/**
 * The lot: SHA-256 of the UTF-8 text `seed:id` in hexadecimal; the smaller one goes first.
 * Test vector: seed "2026-spring", id "a" → b01f5c33f6b3b7c06021c0c9f280dde7d2e98f6be4cd1ff73914e5901cff2418.
 */
export function lotOf(seed: string, id: string): string {
  return sha256(`${seed}:${id}`);
}

type Step = (a: Candidate, b: Candidate) => number;

/**
 * Ranks by key, then by the published criteria, then by lot: greater first, the lot smaller first. The order of
 * input never matters.
 * @returns the candidates in the order of `orderedPosition`
 * @throws DomainError `engine.key-not-quantised` for a key that is no safe integer, `engine.duplicate-id`
 */
export function rank(candidates: readonly Candidate[], settings: RankSettings): RankedCandidate[] {
  checkCandidates(candidates);
  const steps = stepsOf(settings);
  const compare: Step = (a, b) => {
    for (const step of steps) {
      const order = step(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
  const ordered = [...candidates].sort(compare);
  const partedAt = ordered.map((candidate, index) => {
    const before = ordered[index - 1];
    return before ? steps.findIndex((step) => step(before, candidate) !== 0) : 0;
  });
  let sharedRank = 0;
  return ordered.map(({ id }, index) => {
    if (partedAt[index] === 0) sharedRank = index + 1;
    const deepest = Math.max(partedAt[index] ?? 0, partedAt[index + 1] ?? 0);
    return { id, rank: sharedRank, orderedPosition: index + 1, tie: noteOf(deepest, settings) };
  });
}

function checkCandidates(candidates: readonly Candidate[]): void {
  const ids = new Set<string>();
  for (const { id, key } of candidates) {
    if (!Number.isSafeInteger(key)) throw fail('engine.key-not-quantised', { id });
    if (ids.has(id)) throw fail('engine.duplicate-id', { id });
    ids.add(id);
  }
}

function stepsOf({ tieCriteria, seed }: RankSettings): Step[] {
  const lots = new Map<string, string>();
  const lot = (id: string): string => {
    const drawn = lots.get(id) ?? lotOf(seed, id);
    lots.set(id, drawn);
    return drawn;
  };
  const byCriterion =
    (criterion: string): Step =>
    (a, b) =>
      (b.criteria[criterion] ?? -1) - (a.criteria[criterion] ?? -1);
  return [
    (a, b) => b.key - a.key,
    ...tieCriteria.map(byCriterion),
    (a, b) => byCodeUnits(lot(a.id), lot(b.id)),
  ];
}

function noteOf(step: number, { tieCriteria }: RankSettings): TieNote {
  if (step === 0) return 'none';
  const criterion = tieCriteria[step - 1];
  return criterion === undefined ? 'lot' : `criterion:${criterion}`;
}
