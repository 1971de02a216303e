import { Affinities, type AffinityGround } from './affinity.js';
import { AssignmentState, type AssignmentFacts, type Pair } from './assignment-state.js';
import { drawAssignment } from './draw-assignment.js';
import {
  outcomeOf,
  priceConstraints,
  type AssignmentOutcome,
  type ConstraintPrice,
  type PricedWay,
} from './price-constraints.js';
import { proposalOf, proposeAssignment, type ProposedAssignment } from './propose-assignment.js';

/** What assignments are worked out from. Plain data: a thread is given it. */
export interface AssignmentGround {
  facts: AssignmentFacts;
  affinity: AffinityGround;
}

/** How pairs are made: the best ones, by lot, or as they were given. */
export type Way = PricedWay | { kind: 'by-hand'; pairs: readonly Pair[] };

/** @param way given pairs are possible ones: see `faultsOfPairs` */
export function planAssignment({ facts, affinity }: AssignmentGround, way: Way): ProposedAssignment {
  const state = new AssignmentState(facts);
  const affinities = new Affinities(affinity);
  switch (way.kind) {
    case 'best':
      return proposeAssignment(state, affinities, way);
    case 'drawn':
      return drawAssignment(state, affinities, way.seed);
    case 'by-hand':
      return proposalOf(state, affinities, way.pairs);
  }
}

export interface AssignmentPrices {
  now: AssignmentOutcome;
  without: ConstraintPrice[];
}

/** What the assignment that is made this way comes to, and what each of its rules costs. */
export function priceAssignment({ facts, affinity }: AssignmentGround, way: PricedWay): AssignmentPrices {
  const state = new AssignmentState(facts);
  const affinities = new Affinities(affinity);
  return {
    now: outcomeOf(state, affinities, way),
    without: priceConstraints(state, affinities, way),
  };
}
