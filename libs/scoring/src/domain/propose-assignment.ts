import { assign, type AssignmentInput, type AssignmentProgress, type ExpertPair } from '#engine';
import type { Affinities, Fit } from './affinity.js';
import { affinityOfFit } from './affinity.js';
import { AssignmentState, type Pair } from './assignment-state.js';

/** Rules that a proposal keeps. Each can be lifted to see what it costs. */
export const CONSTRAINTS = ['conflicts', 'capacity', 'language', 'organisation', 'region'] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

export interface ProposalSettings {
  /** Decides between equally good assignments. */
  seed: number;
  objective: NonNullable<AssignmentInput['objective']>;
}

export interface ProposedPair extends Pair {
  affinity: number;
  /** Why: the affinity's parts. */
  fit: Fit;
}

export interface ProposedShortage {
  applicationId: string;
  /** Reviews that could not be placed. */
  missing: number;
}

export interface ProposedAssignment {
  pairs: ProposedPair[];
  shortages: ProposedShortage[];
  /** Applications that have all their experts, and none of the region that the call's rule asks for. */
  withoutLocal: string[];
}

/** How far the engine is. */
export type OnAssigning = (progress: AssignmentProgress) => void;

/** The best way to give every application the reviews that it still needs. See `assign` of the engine. */
export function proposeAssignment(
  state: AssignmentState,
  affinities: Affinities,
  { seed, objective }: ProposalSettings,
  onProgress?: OnAssigning,
): ProposedAssignment {
  const { pairs } = assign({
    ...assignmentGround(state, affinities),
    ...{ seed: String(seed), objective, onProgress },
  });
  return proposalOf(state, affinities, pairsOf(pairs));
}

/** The engine's pairs by our names. */
export const pairsOf = (pairs: readonly ExpertPair[]): Pair[] =>
  pairs.map(({ application, expert }) => ({ applicationId: application, expertId: expert }));

/** These pairs, whoever made them, with how well they fit and what they leave open. */
export function proposalOf(
  state: AssignmentState,
  affinities: Affinities,
  pairs: readonly Pair[],
): ProposedAssignment {
  const after = new AssignmentState(state.facts);
  for (const pair of pairs) after.assign(pair);
  const shortages = state.facts.applications.map(({ id }) => ({
    applicationId: id,
    missing: after.demandOf(id),
  }));
  return {
    pairs: pairs.map((pair) => fitted(affinities, pair)),
    shortages: shortages.filter(({ missing }) => missing > 0),
    withoutLocal: filledWithoutLocal(state, after),
  };
}

/** Applications that want nobody any more `after` pairs that the state `before` lacked, and have nobody of their region. */
export function filledWithoutLocal(before: AssignmentState, after: AssignmentState): string[] {
  return before.facts.applications
    .filter((application) => {
      const isFilled = before.demandOf(application.id) > 0 && after.demandOf(application.id) === 0;
      return isFilled && after.lacksLocal(application);
    })
    .map(({ id }) => id);
}

/** A pair with how well it fits. */
function fitted(affinities: Affinities, pair: Pair): ProposedPair {
  const fit = affinities.fitOf(pair);
  return { ...pair, affinity: affinityOfFit(fit), fit };
}

/**
 * What the engine decides over. Nobody gets an application again, nor one that a colleague reads already.
 * @param lifted the rule that is left out of account, to see its price
 */
export function assignmentGround(
  state: AssignmentState,
  affinities: Affinities,
  lifted?: Constraint,
): Omit<AssignmentInput, 'seed' | 'objective' | 'onProgress'> {
  const { facts } = state;
  const wanting = facts.applications.filter(({ id }) => state.demandOf(id) > 0);
  const keeps = (constraint: Constraint): boolean => constraint !== lifted;
  const blocked = [
    ...facts.reviews,
    ...(keeps('conflicts') ? facts.conflicts : []),
    ...(keeps('organisation') ? state.colleaguesOfReaders() : []),
  ];
  return {
    applications: wanting.map((application) => ({
      ...{ id: application.id, demand: state.demandOf(application.id) },
      ...(keeps('language') && { language: application.language }),
      ...(keeps('region') && state.lacksLocal(application) && { region: application.region ?? undefined }),
    })),
    experts: facts.experts.map((expert) => ({
      ...{ id: expert.id, min: 0, languages: expert.languages, regions: expert.regions },
      max: keeps('capacity') ? state.roomOf(expert) : wanting.length,
      ...(keeps('organisation') && expert.organisation !== null && { organisation: expert.organisation }),
    })),
    affinity: (applicationId, expertId) => affinities.of({ applicationId, expertId }),
    conflicts: amongThese(
      blocked,
      wanting.map(({ id }) => id),
      facts.experts.map(({ id }) => id),
    ),
  };
}

function amongThese(
  pairs: readonly Pair[],
  applicationIds: readonly string[],
  expertIds: readonly string[],
): ExpertPair[] {
  const applications = new Set(applicationIds);
  const experts = new Set(expertIds);
  return pairs
    .filter(({ applicationId, expertId }) => applications.has(applicationId) && experts.has(expertId))
    .map(({ applicationId, expertId }) => ({ application: applicationId, expert: expertId }));
}
