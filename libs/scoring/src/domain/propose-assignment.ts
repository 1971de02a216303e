import { assign, type AssignmentInput } from '#engine';
import type { Affinities, Fit } from './affinity.js';
import { affinityOfFit } from './affinity.js';
import type { AssignmentState, Pair } from './assignment-state.js';

/** Rules that a proposal keeps. Each can be lifted to see what it costs. */
export const CONSTRAINTS = ['conflicts', 'capacity', 'language', 'organisation'] as const;
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
}

/** The best way to give every application the reviews that it still needs. See `assign` of the engine. */
export function proposeAssignment(
  state: AssignmentState,
  affinities: Affinities,
  { seed, objective }: ProposalSettings,
): ProposedAssignment {
  const { pairs, shortages } = assign({
    ...assignmentGround(state, affinities),
    seed: String(seed),
    objective,
  });
  return {
    pairs: pairs.map(({ application, expert }) => fitted(affinities, application, expert)),
    shortages: shortages.map(({ application, missing }) => ({ applicationId: application, missing })),
  };
}

/** A pair with how well it fits. */
export function fitted(affinities: Affinities, applicationId: string, expertId: string): ProposedPair {
  const fit = affinities.fitOf({ applicationId, expertId });
  return { applicationId, expertId, affinity: affinityOfFit(fit), fit };
}

/**
 * What the engine decides over. Nobody gets an application again, nor one that a colleague reads already.
 * @param lifted the rule that is left out of account, to see its price
 */
export function assignmentGround(
  state: AssignmentState,
  affinities: Affinities,
  lifted?: Constraint,
): Omit<AssignmentInput, 'seed' | 'objective'> {
  const { facts } = state;
  const wanting = facts.applications.filter(({ id }) => state.demandOf(id) > 0);
  const keeps = (constraint: Constraint): boolean => constraint !== lifted;
  const blocked = [
    ...facts.reviews,
    ...(keeps('conflicts') ? facts.conflicts : []),
    ...(keeps('organisation') ? state.colleaguesOfReaders() : []),
  ];
  return {
    applications: wanting.map(({ id, language }) => ({
      ...{ id, demand: state.demandOf(id) },
      ...(keeps('language') && { language }),
    })),
    experts: facts.experts.map((expert) => ({
      ...{ id: expert.id, min: 0, languages: expert.languages },
      max: keeps('capacity') ? state.roomOf(expert) : wanting.length,
      ...(keeps('organisation') && expert.organisation !== null && { organisation: expert.organisation }),
    })),
    affinity: wanting.flatMap(({ id: application }) =>
      facts.experts.flatMap(({ id: expert }) => {
        const affinity = affinities.of({ applicationId: application, expertId: expert });
        return affinity > 0 ? [{ application, expert, affinity }] : [];
      }),
    ),
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
): { application: string; expert: string }[] {
  const applications = new Set(applicationIds);
  const experts = new Set(expertIds);
  return pairs
    .filter(({ applicationId, expertId }) => applications.has(applicationId) && experts.has(expertId))
    .map(({ applicationId, expertId }) => ({ application: applicationId, expert: expertId }));
}
