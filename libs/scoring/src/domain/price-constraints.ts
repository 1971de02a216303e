import { assign } from '#engine';
import type { Affinities } from './affinity.js';
import type { AssignmentState } from './assignment-state.js';
import {
  assignmentGround,
  CONSTRAINTS,
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
  return {
    pairs: made.pairs.length,
    objective: made.objective,
    worst: made.worstPair?.affinity ?? null,
    missing: made.shortages.reduce((sum, { missing }) => sum + missing, 0),
  };
}

/** The same with each rule lifted in turn: the difference is the rule's price. */
export function priceConstraints(
  state: AssignmentState,
  affinities: Affinities,
  settings: ProposalSettings,
): ConstraintPrice[] {
  return CONSTRAINTS.map((constraint) => ({
    constraint,
    outcome: outcomeOf(state, affinities, settings, constraint),
  }));
}
