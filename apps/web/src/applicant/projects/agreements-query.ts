import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../generated/api-types.js';
import { answerOf, api } from '../../shared/api/client.js';

export type Agreement = components['schemas']['AgreementDto'];
export type Report = components['schemas']['ReportDto'];
export type Spending = components['schemas']['SpendingDto'];

export const agreementsQuery = queryOptions({
  queryKey: ['agreements', 'mine'],
  queryFn: async () =>
    (await answerOf(api.GET('/api/agreements', { params: { query: { limit: 100 } } }))).items,
});

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: () => answerOf(api.GET('/api/agreements/{id}', { params: { path: { id } } })),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['reports', id],
    queryFn: () => answerOf(api.GET('/api/reports/{id}', { params: { path: { id } } })),
  });
