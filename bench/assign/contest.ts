import type { AffinePair, ListedAssignmentInput, ExpertPair } from '#engine';
import { randomFrom } from '../random.js';

export interface AssignSize {
  readonly applications: number;
  readonly experts: number;
  readonly demand: number;
  readonly loads: readonly [least: number, most: number];
}

/** What is kept besides conflicts and loads, and what is made best. */
export interface AssignRules {
  readonly objective: 'sum' | 'bottleneck';
  /** How many regions experts are of; every application asks for one of its own. 0: nobody asks. */
  readonly regions: number;
}

const CONFLICTS = 0.05;
const TOPICS = 12;
/** So many topics away an expert knows nothing any more. */
const REACH = 3;

/**
 * A contest in which an expert fits applications of near topics, with chance in it, and is not listed for those of
 * far ones; 5 % of all pairs conflict.
 */
export function randomContest(
  { applications, experts, demand, loads }: AssignSize,
  { objective, regions }: AssignRules,
): ListedAssignmentInput {
  const random = randomFrom(applications + experts);
  const topics = (count: number): number[] => Array.from({ length: count }, () => random() * TOPICS);
  const [ofApplications, ofExperts] = [topics(applications), topics(experts)];
  const affinity: AffinePair[] = [];
  const conflicts: ExpertPair[] = [];
  // The ids sort as their numbers do: positions are the same in every solver.
  const ids = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => prefix + String(at).padStart(6, '0'));
  const [rows, columns] = [ids('a', applications), ids('e', experts)];
  rows.forEach((application, row) =>
    columns.forEach((expert, column) => {
      const apart = Math.abs(ofApplications[row]! - ofExperts[column]!);
      const fit = 1 - Math.min(apart, TOPICS - apart) / REACH;
      const chance = random();
      if (fit > 0)
        affinity.push({ application, expert, affinity: Math.floor((fit * 0.7 + chance * 0.3) * 500) });
      if (random() < CONFLICTS) conflicts.push({ application, expert });
    }),
  );
  return {
    applications: rows.map((id, row) => ({
      id,
      demand,
      ...(regions > 0 && { region: `r${row % regions}` }),
    })),
    experts: columns.map((id, column) => ({
      ...{ id, min: loads[0], max: loads[1] },
      ...(regions > 0 && { regions: [`r${column % regions}`] }),
    })),
    ...{ affinity, conflicts, seed: '2026-spring', objective },
  };
}
