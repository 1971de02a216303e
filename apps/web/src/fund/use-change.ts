import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { isProblem } from '../shared/api/problem.js';

const RACED = 409;

/**
 * A change of what colleagues may be changing too. After it, and after a race that a colleague has won, the
 * fund's pages are read again; where `done` leads, nothing comes up as it was before the change.
 */
export function useChange<Input, Result>(
  change: (input: Input) => Promise<Result>,
  done?: (result: Result) => void,
): UseMutationResult<Result, Error, Input> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (result) => {
      client.removeQueries({ queryKey: ['fund'], type: 'inactive' });
      done?.(result);
    },
    onSettled: (_, error) =>
      !error || (isProblem(error) && error.status === RACED)
        ? client.invalidateQueries({ queryKey: ['fund'] })
        : undefined,
  });
}
