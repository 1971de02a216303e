import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type AnswerableCall = components['schemas']['AnswerableCallDto'];
export type WishedApplication = components['schemas']['WishedApplicationDto'];

/** Calls in which the expert is asked about conflicts and wishes. */
export const myCallsQuery = queryOptions({
  queryKey: ['my-expert-calls'],
  queryFn: async () => (await answerOf(api.GET('/api/experts/me/calls'))).items,
});

/** Every applicant, page after page; nobody in a call that hides them. */
export const choicesQuery = (callId: string) =>
  queryOptions({
    queryKey: ['my-expert-calls', callId, 'choices'],
    queryFn: async () => {
      const items: components['schemas']['ConflictChoiceDto'][] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: { limit: number; cursor?: string } = { limit: 200, ...(cursor && { cursor }) };
        const page: components['schemas']['ConflictChoicesPageDto'] = await answerOf(
          api.GET('/api/calls/{id}/conflict-choices', { params: { path: { id: callId }, query } }),
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      }
      return items;
    },
  });

export const bidsKey = (callId: string) => ['my-expert-calls', callId, 'bids'] as const;
