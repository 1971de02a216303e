import { assign } from '#engine';
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

/** What would be without one of the rules that an assignment keeps. */
export interface ConstraintPrice {
  constraint: Constraint;
  outcome: AssignmentOutcome;
}

/** The best assignment under all rules. */
export function outcomeOf(
  state: AssignmentState,
  affinities: Affinities,
  { seed, objective }: ProposalSettings,
  lifted?: Constraint,
): AssignmentOutcome {
  const ground = assignmentGround(state, affinities, lifted);
  const made = assign({ ...ground, seed: String(seed), objective });
  const after = new AssignmentState(state.facts);
  for (const pair of pairsOf(made.pairs)) after.assign(pair);
  return {
    pairs: made.pairs.length,
    objective: made.objective,
    worst: made.worstPair?.affinity ?? null,
    missing: made.shortages.reduce((sum, { missing }) => sum + missing, 0),
    withoutLocal: filledWithoutLocal(state, after).length,
  };
}

/** The same with each rule lifted in turn: the difference is the rule's price. One that the call has not set has none. */
export function priceConstraints(
  state: AssignmentState,
  affinities: Affinities,
  settings: ProposalSettings,
): ConstraintPrice[] {
  const asksForRegion = state.facts.applications.some(({ region }) => region !== null);
  return CONSTRAINTS.filter((constraint) => constraint !== 'region' || asksForRegion).map((constraint) => ({
    constraint,
    outcome: outcomeOf(state, affinities, settings, constraint),
  }));
}
