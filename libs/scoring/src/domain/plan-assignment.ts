import { Affinities, type AffinityGround } from './affinity.js';
import { AssignmentState, type AssignmentFacts, type Pair } from './assignment-state.js';
import { drawAssignment } from './draw-assignment.js';
import { COMPARED, PlanMeter, type PlanProgress } from './plan-progress.js';
import { priceConstraints, type AssignmentPrices, type PricedWay } from './price-constraints.js';
import { proposalOf, proposeAssignment, type ProposedAssignment } from './propose-assignment.js';

/** What assignments are worked out from. Plain data: a thread is given it. */
export interface AssignmentGround {
  facts: AssignmentFacts;
  affinity: AffinityGround;
}

/** How pairs are made: the best ones, by lot, or as they were given. */
export type Way = PricedWay | { kind: 'by-hand'; pairs: readonly Pair[] };

/**
 * @param way given pairs are possible ones: see `faultsOfPairs`
 * @param onProgress each percent once: it is long work where there are many applications
 */
export function planAssignment(
  { facts, affinity }: AssignmentGround,
  way: Way,
  onProgress: (progress: PlanProgress) => void,
): ProposedAssignment {
  const meter = new PlanMeter(onProgress, COMPARED.pairs);
  const state = new AssignmentState(facts);
  const affinities = new Affinities(affinity, meter.compared);
  switch (way.kind) {
    case 'best':
      return proposeAssignment(state, affinities, way, ({ stage, share }) => meter.workedOut(stage, share));
    case 'drawn':
      return drawAssignment(state, affinities, way.seed, ({ share }) => meter.workedOut('draw', share));
    case 'by-hand':
      return proposalOf(state, affinities, way.pairs);
  }
}

/** What the assignment that is made this way comes to, and what each of its rules costs. @param onProgress as above */
export function priceAssignment(
  { facts, affinity }: AssignmentGround,
  way: PricedWay,
  onProgress: (progress: PlanProgress) => void,
): AssignmentPrices {
  const meter = new PlanMeter(onProgress, COMPARED.prices);
  const affinities = new Affinities(affinity, meter.compared);
  return priceConstraints(new AssignmentState(facts), affinities, way, (share) =>
    meter.workedOut('pricing', share),
  );
}
