import { assign, sha256 } from '#engine';
import type { Affinities } from './affinity.js';
import type { AssignmentState } from './assignment-state.js';
import { assignmentGround, fitted, type ProposedAssignment } from './propose-assignment.js';

const LOTS = 501;

/** The first 32 bits of SHA-256 of the UTF-8 text. */
const wordOf = (text: string): number => Number.parseInt(sha256(text).slice(0, 8), 16) | 0;

/** The finaliser of MurmurHash3: every bit of 32 depends on every other. */
function mix(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}

/**
 * The lot of a pair, 0..500, in 32-bit arithmetic: `mix(a + e·0x9e3779b1) mod 501`, where a and e are the first 32 bits
 * of SHA-256 of `<seed>/<application>` and `<seed>/<expert>` as UTF-8.
 */
export function lotsOf(seed: string): (applicationId: string, expertId: string) => number {
  const words = new Map<string, number>();
  const known = (id: string): number => {
    const word = words.get(id) ?? wordOf(`${seed}/${id}`);
    words.set(id, word);
    return word;
  };
  return (applicationId, expertId) =>
    mix((known(applicationId) + Math.imul(known(expertId), 0x9e3779b1)) | 0) % LOTS;
}

/**
 * Draws who reads what: every pair that may be gets a lot, and of the assignments that cover the most the one with
 * the greatest sum of lots is taken. Who knows the seed can do it again; how well experts fit plays no part.
 */
export function drawAssignment(
  state: AssignmentState,
  affinities: Affinities,
  seed: string,
): ProposedAssignment {
  const ground = assignmentGround(state, affinities);
  const lot = lotsOf(seed);
  const lots = ground.applications.flatMap(({ id: application }) =>
    ground.experts.map(({ id: expert }) => ({ application, expert, affinity: lot(application, expert) })),
  );
  const { pairs, shortages } = assign({ ...ground, affinity: lots, seed, objective: 'sum' });
  return {
    pairs: pairs.map(({ application, expert }) => fitted(affinities, application, expert)),
    shortages: shortages.map(({ application, missing }) => ({ applicationId: application, missing })),
  };
}
