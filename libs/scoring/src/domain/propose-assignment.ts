import { assign, type AssignmentInput } from '#engine';
import type { AssignmentFacts, AssignmentState, ExpertOfCall, Pair } from './assignment-state.js';

/**
 * How well an expert fits, of 500: 300 for one who knows the application's direction, 0 for the others, who may
 * read it all the same when nobody else has room.
 */
const KNOWS_DIRECTION = 300;

export interface ProposalSettings {
  /** Decides between equally good assignments. */
  seed: number;
  objective: NonNullable<AssignmentInput['objective']>;
}

export interface ProposedPair extends Pair {
  affinity: number;
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
export function proposeAssignment(state: AssignmentState, settings: ProposalSettings): ProposedAssignment {
  const { pairs, shortages } = assign(assignmentInput(state, settings));
  return {
    pairs: pairs.map(({ application, expert, affinity }) => ({
      applicationId: application,
      expertId: expert,
      affinity,
    })),
    shortages: shortages.map(({ application, missing }) => ({ applicationId: application, missing })),
  };
}

/** @returns what tells how well an expert of the call fits an application of it */
export function affinityOf({ applications, experts }: AssignmentFacts): (pair: Pair) => number {
  const tracks = new Map(applications.map(({ id, trackCode }) => [id, trackCode]));
  const directions = new Map(experts.map((expert) => [expert.id, expert.directions]));
  return ({ applicationId, expertId }) =>
    directions.get(expertId)?.includes(tracks.get(applicationId) ?? '') ? KNOWS_DIRECTION : 0;
}

function assignmentInput(state: AssignmentState, { seed, objective }: ProposalSettings): AssignmentInput {
  const { facts } = state;
  const wanting = facts.applications.filter(({ id }) => state.demandOf(id) > 0);
  const experts = expertsByDirection(facts.experts);
  const applicationIds = new Set(wanting.map(({ id }) => id));
  const expertIds = new Set(facts.experts.map(({ id }) => id));
  return {
    applications: wanting.map(({ id }) => ({ id, demand: state.demandOf(id) })),
    experts: facts.experts.map((expert) => ({ id: expert.id, min: 0, max: state.roomOf(expert) })),
    affinity: wanting.flatMap(({ id, trackCode }) =>
      (experts.get(trackCode) ?? []).map((expert) => ({
        application: id,
        expert,
        affinity: KNOWS_DIRECTION,
      })),
    ),
    conflicts: [...facts.reviews, ...facts.conflicts]
      .filter((pair) => applicationIds.has(pair.applicationId) && expertIds.has(pair.expertId))
      .map((pair) => ({ application: pair.applicationId, expert: pair.expertId })),
    seed: String(seed),
    objective,
  };
}

function expertsByDirection(experts: readonly ExpertOfCall[]): Map<string, string[]> {
  const byDirection = new Map<string, string[]>();
  for (const { id, directions } of experts)
    for (const direction of new Set(directions))
      byDirection.set(direction, [...(byDirection.get(direction) ?? []), id]);
  return byDirection;
}
