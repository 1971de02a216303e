import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { FINANCE } from './finance-queries.js';

/** A step with money. Whatever becomes of it, everything is read anew: another person may have been faster. */
export function useStep<Wanted = void, Result = unknown>(
  take: (wanted: Wanted) => Promise<Result>,
): UseMutationResult<Result, Error, Wanted> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: take,
    onSettled: () => client.invalidateQueries({ queryKey: FINANCE }),
  });
}
