import { assign, drawAssignment, type ExpertPair } from '#engine';
import type { Affinities } from './affinity.js';
import { AssignmentState } from './assignment-state.js';
import {
  assignmentGround,
  CONSTRAINTS,
  filledWithoutLocal,
  pairsOf,
  type Constraint,
  type ProposalSettings,
} from './propose-assignment.js';

/** What an assignment comes to, in figures. */
export interface AssignmentOutcome {
  pairs: number;
  /** Σ affinity. */
  objective: number;
  /** The least affinity of a pair; null without pairs. */
  worst: number | null;
  /** Reviews that could not be placed. */
  missing: number;
  /** Applications that would have all their experts, and none of the region that the call's rule asks for. */
  withoutLocal: number;
}

/** How pairs are made when a rule is lifted: the best ones, or by lot. */
export type PricedWay = ({ kind: 'best' } & ProposalSettings) | { kind: 'drawn'; seed: string };

/** What would be without one of the rules that an assignment keeps. */
export interface ConstraintPrice {
  constraint: Constraint;
  outcome: AssignmentOutcome;
}

/** What the assignment that is made this way comes to. @param lifted the rule that is left out of account */
export function outcomeOf(
  state: AssignmentState,
  affinities: Affinities,
  way: PricedWay,
  lifted?: Constraint,
): AssignmentOutcome {
  const pairs = pairsOf(made(assignmentGround(state, affinities, lifted), way));
  const after = new AssignmentState(state.facts);
  for (const pair of pairs) after.assign(pair);
  const fits = pairs.map((pair) => affinities.of(pair));
  return {
    pairs: pairs.length,
    objective: fits.reduce((sum, fit) => sum + fit, 0),
    worst: fits.length > 0 ? fits.reduce((worst, fit) => Math.min(worst, fit)) : null,
    missing: state.facts.applications.reduce((sum, { id }) => sum + after.demandOf(id), 0),
    withoutLocal: filledWithoutLocal(state, after).length,
  };
}

function made(ground: ReturnType<typeof assignmentGround>, way: PricedWay): readonly ExpertPair[] {
  if (way.kind === 'drawn') return drawAssignment({ ...ground, seed: way.seed }).pairs;
  return assign({ ...ground, seed: String(way.seed), objective: way.objective }).pairs;
}

/** The same with each rule lifted in turn: the difference is the rule's price. One that the call has not set has none. */
export function priceConstraints(
  state: AssignmentState,
  affinities: Affinities,
  way: PricedWay,
): ConstraintPrice[] {
  const asksForRegion = state.facts.applications.some(({ region }) => region !== null);
  return CONSTRAINTS.filter((constraint) => constraint !== 'region' || asksForRegion).map((constraint) => ({
    constraint,
    outcome: outcomeOf(state, affinities, way, constraint),
  }));
}
