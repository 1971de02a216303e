import type { FieldError } from '#kernel';
import type { Affinities } from './affinity.js';
import { AssignmentState, type Pair } from './assignment-state.js';
import { fitted, type ProposedAssignment } from './propose-assignment.js';

/** @returns a fault at `/pairs/<position>` for every pair that cannot be made when those before it are */
export function faultsOfPairs(state: AssignmentState, pairs: readonly Pair[]): FieldError[] {
  const tried = new AssignmentState(state.facts);
  return pairs.flatMap((pair, i): FieldError[] => {
    const code = tried.refusalOf(pair, 'initial');
    if (!code) tried.assign(pair);
    return code ? [{ pointer: `/pairs/${i}`, code }] : [];
  });
}

/**
 * The assignment that an administrator has made, with what it leaves open.
 * @param pairs all of them possible: see `faultsOfPairs`
 */
export function proposeByHand(
  state: AssignmentState,
  affinities: Affinities,
  pairs: readonly Pair[],
): ProposedAssignment {
  const assigned = new AssignmentState(state.facts);
  for (const pair of pairs) assigned.assign(pair);
  const shortages = state.facts.applications.map(({ id }) => ({
    applicationId: id,
    missing: assigned.demandOf(id),
  }));
  return {
    pairs: pairs.map(({ applicationId, expertId }) => fitted(affinities, applicationId, expertId)),
    shortages: shortages.filter(({ missing }) => missing > 0),
  };
}
