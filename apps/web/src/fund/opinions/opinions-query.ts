import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';
import { everyPage } from '../every-page.js';

export type BudgetOpinions = components['schemas']['BudgetOpinionsDto'];
export type BudgetCut = components['schemas']['BudgetCutDto'];

const PAGE = 200;

/** What each expert proposes for each line of an application's budget. */
export const opinionsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: ['fund', 'opinions', applicationId],
    queryFn: (): Promise<BudgetOpinions> =>
      answerOf(
        api.GET('/api/applications/{id}/budget-opinions', { params: { path: { id: applicationId } } }),
      ),
    retry: false,
  });

/** The call's applications of which an expert would cut something, by id. */
export const cutsQuery = (callId: string) =>
  queryOptions({
    queryKey: ['fund', 'cuts', callId],
    queryFn: async (): Promise<Map<string, BudgetCut>> => {
      const cuts = await everyPage((cursor) =>
        answerOf(
          api.GET('/api/calls/{id}/budget-cuts', {
            params: { path: { id: callId }, query: { limit: PAGE, ...(cursor && { cursor }) } },
          }),
        ),
      );
      return new Map(cuts.map((cut) => [cut.applicationId, cut]));
    },
  });
