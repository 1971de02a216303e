import { assign, drawAssignment, type AssignmentInput, type ExpertPair } from '#engine';
import type { Affinities } from './affinity.js';
import { AssignmentState } from './assignment-state.js';
import {
  assignmentGround,
  CONSTRAINTS,
  filledWithoutLocal,
  pairsOf,
  type Constraint,
  type OnAssigning,
  type ProposalSettings,
} from './propose-assignment.js';

/** What an assignment comes to, in figures. */
interface AssignmentOutcome {
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
interface ConstraintPrice {
  constraint: Constraint;
  outcome: AssignmentOutcome;
}

interface Outcome {
  /** The rule that is left out of account. */
  lifted?: Constraint;
  onProgress?: OnAssigning;
}

/** What the assignment that is made this way comes to. */
export function outcomeOf(
  state: AssignmentState,
  affinities: Affinities,
  way: PricedWay,
  { lifted, onProgress }: Outcome = {},
): AssignmentOutcome {
  const pairs = pairsOf(made({ ...assignmentGround(state, affinities, lifted), onProgress }, way));
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

function made(ground: Omit<AssignmentInput, 'seed' | 'objective'>, way: PricedWay): readonly ExpertPair[] {
  if (way.kind === 'drawn') return drawAssignment({ ...ground, seed: way.seed }).pairs;
  return assign({ ...ground, seed: String(way.seed), objective: way.objective }).pairs;
}

export interface AssignmentPrices {
  now: AssignmentOutcome;
  without: ConstraintPrice[];
}

/**
 * What the assignment that is made this way comes to, and the same with each rule lifted in turn: the difference is
 * the rule's price. One that the call has not set has none.
 * @param onShare how much of it is worked out, 0..1
 */
export function priceConstraints(
  state: AssignmentState,
  affinities: Affinities,
  way: PricedWay,
  onShare: (share: number) => void = () => {},
): AssignmentPrices {
  const asksForRegion = state.facts.applications.some(({ region }) => region !== null);
  const constraints = CONSTRAINTS.filter((constraint) => constraint !== 'region' || asksForRegion);
  const outcome = (place: number, lifted?: Constraint): AssignmentOutcome => {
    const onProgress: OnAssigning = ({ share }) => onShare((place + share) / (constraints.length + 1));
    return outcomeOf(state, affinities, way, { ...(lifted && { lifted }), onProgress });
  };
  return {
    now: outcome(0),
    without: constraints.map((constraint, i) => ({ constraint, outcome: outcome(i + 1, constraint) })),
  };
}
