import type { Agreement, Report, Spending } from './agreements-query.js';

/** A report as it is being written: amounts as strings of kopecks, `0` while there is none. */
export interface ReportDraft {
  text: string;
  results: string[];
  spending: Spending[];
}

export interface Source {
  id: string;
  name: string;
}

export const draftOfReport = ({ text, results, spending }: Report): ReportDraft => ({
  text,
  results: results.length > 0 ? results : [''],
  spending,
});

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
