import type { FieldError } from '#kernel';
import { AssignmentState, type Pair } from './assignment-state.js';

/** @returns a fault at `/pairs/<position>` for every pair that cannot be made when those before it are */
export function faultsOfPairs(state: AssignmentState, pairs: readonly Pair[]): FieldError[] {
  const tried = new AssignmentState(state.facts);
  return pairs.flatMap((pair, i): FieldError[] => {
    const code = tried.refusalOf(pair, 'initial');
    if (!code) tried.assign(pair);
    return code ? [{ pointer: `/pairs/${i}`, code }] : [];
  });
}
