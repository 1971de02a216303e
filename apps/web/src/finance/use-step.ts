import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { FINANCE } from './finance-queries.js';

/**
 * A step with money. Whatever becomes of it, everything is read anew: another person may have been faster. Where `done`
 * leads, nothing comes up as it was before the step.
 */
export function useStep<Wanted = void, Result = unknown>(
  take: (wanted: Wanted) => Promise<Result>,
  done?: () => Promise<void>,
): UseMutationResult<Result, Error, Wanted> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: take,
    onSuccess: () => {
      client.removeQueries({ queryKey: FINANCE, type: 'inactive' });
      return done?.();
    },
    onSettled: () => client.invalidateQueries({ queryKey: FINANCE }),
  });
}
