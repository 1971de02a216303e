import { queryOptions } from '@tanstack/react-query';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';

type Whole<Part> = Part extends readonly (infer Item)[]
  ? Whole<Item>[]
  : Part extends object
    ? { [Name in keyof Part]-?: Whole<NonNullable<Part[Name]>> }
    : Part;

/** What a body may leave out, the server's answer always has. */
export type Content = Whole<components['schemas']['ApplicationContentDto']>;
export type Application = Omit<components['schemas']['ApplicationDto'], 'content'> & { content: Content };
export type ApplicationSummary = components['schemas']['ApplicationsPageDto']['items'][number];
export type Call = components['schemas']['CallDto'];
export type Receipt = components['schemas']['ReceiptDto'];

/** More applications than one applicant ever has. */
const ALL = 100;

export const myApplicationsQuery = queryOptions({
  queryKey: ['applications', 'mine'],
  queryFn: async () =>
    (await answerOf(api.GET('/api/applications', { params: { query: { limit: ALL } } }))).items,
});

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id],
    queryFn: async () =>
      (await answerOf(api.GET('/api/applications/{id}', { params: { path: { id } } }))) as Application,
  });

/** Texts that were put aside for others, newest first. */
export const copiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id, 'copies'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/applications/{id}/copies', { params: { path: { id } } }))).items,
  });

export const copyQuery = (id: string, copyId: string) =>
  queryOptions({
    queryKey: ['applications', id, 'copies', copyId],
    queryFn: async () => {
      const path = { id, copyId };
      const copy = await answerOf(api.GET('/api/applications/{id}/copies/{copyId}', { params: { path } }));
      return { ...copy, content: copy.content as Content };
    },
  });

/** What experts say, once the results are there for everyone. */
export const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id, 'comments'],
    queryFn: async () =>
      (await answerOf(api.GET('/api/applications/{id}/comments', { params: { path: { id } } }))).items,
    retry: false,
  });

export const callQuery = (id: string) =>
  queryOptions({
    queryKey: ['calls', id],
    queryFn: () => answerOf(api.GET('/api/calls/{id}', { params: { path: { id } } })),
  });
