import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';

export type Call = components['schemas']['CallDto'];
export type Project = components['schemas']['PublicProjectDto'];

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['calls', id],
    queryFn: () => answerOf(api.GET('/api/calls/{id}', { params: { path: { id } } })),
  });

/** Results do not change once they are out: a correction is a version of its own. */
export const resultsQuery = (callId: string) =>
  queryOptions({
    queryKey: ['calls', callId, 'results'],
    queryFn: () => answerOf(api.GET('/api/calls/{id}/results', { params: { path: { id: callId } } })),
    staleTime: 60_000,
  });

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', id],
    queryFn: () => answerOf(api.GET('/api/projects/{id}', { params: { path: { id } } })),
  });

export const demoTourQuery = queryOptions({
  queryKey: ['demo-tour'],
  queryFn: () => answerOf(api.GET('/api/demo-tour')),
});
