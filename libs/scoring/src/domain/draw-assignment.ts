import { drawAssignment as draw } from '#engine';
import type { Affinities } from './affinity.js';
import type { AssignmentState } from './assignment-state.js';
import {
  assignmentGround,
  pairsOf,
  proposalOf,
  type OnAssigning,
  type ProposedAssignment,
} from './propose-assignment.js';

/** What the lots of a call's assignment are made from: its committed seed, told apart from that of ties. */
export const seedOfDraw = (lotSeed: string): string => `${lotSeed}/assignment`;

/** Draws who reads what under the rules that a proposal keeps; how well experts fit is only told. See `#engine`. */
export function drawAssignment(
  state: AssignmentState,
  affinities: Affinities,
  seed: string,
  onProgress?: OnAssigning,
): ProposedAssignment {
  const { pairs } = draw({ ...assignmentGround(state, affinities), seed, onProgress });
  return proposalOf(state, affinities, pairsOf(pairs));
}
