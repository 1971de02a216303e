import { ALONE } from './organisations.js';
import type { Problem } from './problem.js';

/** Colleagues who could all read the same application. Only one of them may. */
export interface ColleagueGroups {
  /** The application of each group; a group's number is its place here. */
  readonly applications: readonly number[];
  /** One of the experts of each group. */
  readonly firstExpert: readonly number[];
  /** The number of the group that the expert stands in for the application, or NO_GROUP. */
  of(application: number, expert: number): number;
}

export const NO_GROUP = -1;

/** @param threshold pairs of less affinity do not count */
export function groupColleagues(problem: Problem, threshold: number): ColleagueGroups {
  const { demand, experts, affinity, organisations } = problem;
  const { count, of: organisation } = organisations;
  const group = new Int32Array(demand.length * count);
  const applications: number[] = [];
  for (let application = 0; application < demand.length; application += 1) {
    const first = application * count;
    for (let expert = 0; expert < experts.length; expert += 1)
      if (organisation[expert] !== ALONE && affinity[application * experts.length + expert]! >= threshold)
        group[first + organisation[expert]!]! += 1;
    for (let index = first; index < first + count; index += 1)
      group[index] = group[index]! > 1 ? applications.push(application) - 1 : NO_GROUP;
  }
  const of = (application: number, expert: number): number =>
    organisation[expert] === ALONE ? NO_GROUP : group[application * count + organisation[expert]!]!;
  const firstExpert = applications.map((application, number) =>
    experts.findIndex(
      (_, expert) =>
        of(application, expert) === number && affinity[application * experts.length + expert]! >= threshold,
    ),
  );
  return { applications, firstExpert, of };
}
