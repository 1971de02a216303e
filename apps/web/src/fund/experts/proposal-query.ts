import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type Proposal = components['schemas']['AssignmentProposalDto'];
export type Progress = NonNullable<Proposal['progress']>;

const WORKING_MS = 700;

/** When to ask again how far something is. */
const whileWorking = ({
  state: { data },
}: {
  state: { data: { progress: Progress | null } | null | undefined };
}): number | false => (data?.progress ? WORKING_MS : false);

/** The administrator's own newest proposal of a call, until it is confirmed; null: there is none. */
export const ownProposalQuery = (callId: string) =>
  queryOptions({
    queryKey: ['fund', 'assignment-proposals', callId],
    queryFn: async (): Promise<Proposal | null> => {
      const { items } = await answerOf(
        api.GET('/api/calls/{id}/assignment-proposals', { params: { path: { id: callId } } }),
      );
      return items[0] ?? null;
    },
    refetchInterval: whileWorking,
  });

/** What each rule of a proposal costs. */
export const pricesQuery = (id: string) =>
  queryOptions({
    queryKey: ['fund', 'assignment-prices', id],
    queryFn: () => answerOf(api.GET('/api/assignment-proposals/{id}/prices', { params: { path: { id } } })),
    refetchInterval: whileWorking,
  });
