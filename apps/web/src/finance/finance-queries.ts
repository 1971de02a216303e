import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AgreementStatus, PayoutStatus, ReportStatus, TrancheStatus } from '#contracts';
import type { components } from '../generated/api-types.js';
import { answerOf, api } from '../shared/api/client.js';

type Schemas = components['schemas'];
export type AgreementSummary = Schemas['AgreementSummaryDto'];
export type Agreement = Schemas['AgreementDto'];
export type AwaitedAgreement = Schemas['AwaitedAgreementDto'];
export type Tranche = Schemas['TrancheDto'];
export type Payout = Schemas['PayoutDto'];
export type PaymentDay = Schemas['PaymentDayDto'];
export type Report = Schemas['ReportDto'];
export type ReportSummary = Schemas['ReportSummaryDto'];
export type UnmatchedLine = Schemas['UnmatchedLineDto'];
export type OpenLine = Schemas['OpenLineDto'];

/** Everything about money: one step changes agreements, tranches, payouts and counts together. */
export const FINANCE = ['finance'] as const;

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

const PAGE = 100;
/** Payments are cards, not rows. */
const CARDS = 20;

/** A list that is read page by page. */
function pages<Item>(
  key: readonly unknown[],
  read: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
) {
  return infiniteQueryOptions({
    queryKey: [...FINANCE, ...key],
    initialPageParam: '',
    queryFn: ({ pageParam }) => read({ limit: PAGE, ...(pageParam && { cursor: pageParam }) }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** A list of the API, as `pages` makes it. */
export type PagedQuery<Item> = ReturnType<typeof pages<Item>>;

export const agreementsQuery = (status?: AgreementStatus) =>
  pages<AgreementSummary>(['agreements', status], (page) =>
    answerOf(api.GET('/api/agreements', { params: { query: { ...page, ...(status && { status }) } } })),
  );

export const awaitedAgreementsQuery = pages<AwaitedAgreement>(['awaited'], (page) =>
  answerOf(api.GET('/api/awaited-agreements', { params: { query: page } })),
);

export const tranchesQuery = (status?: TrancheStatus) =>
  pages<Tranche>(['tranches', status], (page) =>
    answerOf(api.GET('/api/tranches', { params: { query: { ...page, ...(status && { status }) } } })),
  );

export const payoutsQuery = (status?: PayoutStatus) =>
  pages<Payout>(['payouts', status], (page) =>
    answerOf(
      api.GET('/api/payouts', {
        params: { query: { ...page, limit: CARDS, ...(status && { status }) } },
      }),
    ),
  );

export const reportsQuery = (status?: ReportStatus) =>
  pages<ReportSummary>(['reports', status], (page) =>
    answerOf(api.GET('/api/reports', { params: { query: { ...page, ...(status && { status }) } } })),
  );

export const unmatchedQuery = pages<UnmatchedLine>(['unmatched'], (page) =>
  answerOf(api.GET('/api/bank-statements/unmatched', { params: { query: page } })),
);

export const payoutQuery = (id: string) =>
  queryOptions({
    queryKey: [...FINANCE, 'payout', id],
    queryFn: () => answerOf(api.GET('/api/payouts/{id}', { params: { path: { id } } })),
  });

export const statementLineQuery = (id: string) =>
  queryOptions({
    queryKey: [...FINANCE, 'statement-line', id],
    queryFn: () => answerOf(api.GET('/api/statement-lines/{id}', { params: { path: { id } } })),
  });

export const paymentDayQuery = queryOptions({
  queryKey: [...FINANCE, 'day'],
  queryFn: () => answerOf(api.GET('/api/payment-day')),
});

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: [...FINANCE, 'agreement', id],
    queryFn: () => answerOf(api.GET('/api/agreements/{id}', { params: { path: { id } } })),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: [...FINANCE, 'report', id],
    queryFn: () => answerOf(api.GET('/api/reports/{id}', { params: { path: { id } } })),
  });

export const ledgerQuery = (callId: string) =>
  queryOptions({
    queryKey: [...FINANCE, 'ledger', callId],
    queryFn: () => answerOf(api.GET('/api/calls/{id}/ledger', { params: { path: { id: callId } } })),
    enabled: callId !== '',
  });

export const callsQuery = queryOptions({
  queryKey: [...FINANCE, 'calls'],
  queryFn: async () => (await answerOf(api.GET('/api/calls', { params: { query: { limit: 100 } } }))).items,
});
