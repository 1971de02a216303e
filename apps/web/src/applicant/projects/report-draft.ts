import { answerOf, api } from '../../shared/api/client.js';
import { queryClient } from '../../shared/api/query-client.js';
import type { Keeper } from '../../shared/autosave/autosave.js';
import type { Versioned } from '../../shared/autosave/save-state.js';
import { reportQuery, type Agreement, type Report, type Spending } from './agreements-query.js';

/** A report as it is being written: amounts as strings of kopecks, `0` while there is none. */
export type ReportDraft = Pick<Report, 'text' | 'results' | 'spending'>;

export interface Source {
  id: string;
  name: string;
}

/** What was written last, or else what was handed in before. */
export function draftOfReport(report: Report): Versioned<ReportDraft> {
  const { text, results, spending } = report.draft ?? report;
  return {
    content: { text, results: results.length > 0 ? results : [''], spending },
    version: report.version,
  };
}

/** Keeps a report; what the server says in return is what all screens show. */
export function keeperOfReport(id: string): Keeper<ReportDraft> {
  const query = reportQuery(id);
  return {
    name: `report.${id}`,
    racedCode: 'payouts.report-changed-meanwhile',
    save: async (draft, version) => {
      const body = { ...draft, version };
      const saved = await answerOf(api.PUT('/api/reports/{id}/draft', { params: { path: { id } }, body }));
      queryClient.setQueryData(query.queryKey, saved);
      return saved;
    },
    load: async () => draftOfReport(await queryClient.fetchQuery({ ...query, staleTime: 0 })),
  };
}

/** The sources that the agreement pays from, each once. */
export function sourcesOf({ tranches }: Agreement): Source[] {
  const names = new Map(tranches.map(({ sourceId, sourceName }) => [sourceId, sourceName]));
  return [...names].map(([id, name]) => ({ id, name }));
}

export const newSpending = (sources: readonly Source[]): Spending => ({
  article: 'civil-contracts',
  sourceId: sources[0]?.id ?? '',
  amountKopecks: '0',
  document: '',
});

/** The fields that a report cannot be sent without: ids of their elements. */
export function missingIn({ results, spending }: ReportDraft): string[] {
  const lines = spending.flatMap(({ amountKopecks, document }, i) => [
    ...(BigInt(amountKopecks) === 0n ? [`spending-${i}-amountKopecks`] : []),
    ...(document.trim() === '' ? [`spending-${i}-document`] : []),
  ]);
  return results.some((result) => result.trim() !== '') ? lines : ['results-0', ...lines];
}

/** What is sent: results that were left empty are not. */
export const bodyOf = (draft: ReportDraft, version: number): ReportDraft & { version: number } => ({
  ...draft,
  version,
  results: draft.results.map((result) => result.trim()).filter((result) => result !== ''),
});
