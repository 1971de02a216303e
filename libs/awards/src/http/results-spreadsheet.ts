import type { Column, Spreadsheet } from '#platform';
import { parseKopecks } from '#kernel';
import type { PublishedApplication } from '../domain/results-document.js';
import type { ResultsHeading } from '../texts/headings.js';
import type { PublicResults } from '../use-cases/get-public-results.js';

type Say = (code: string) => string;

const points = (score: string | null): number | null => (score === null ? null : Number(score));
const amount = (kopecks: string | null): bigint | null => (kopecks === null ? null : parseKopecks(kopecks));

/** The ranked applications of published results, in the reader's language. */
export function resultsSpreadsheet(results: PublicResults, say: Say): Spreadsheet<PublishedApplication> {
  const { publication, applicants, trackNames } = results;
  const nameOf = new Map(applicants.map(({ applicationId, name }) => [applicationId, name]));
  const column = (
    heading: ResultsHeading,
    cell: Column<PublishedApplication>['cell'],
  ): Column<PublishedApplication> => ({ title: say(heading), cell });
  return {
    name: say('awards.heading.sheet'),
    columns: [
      column('awards.heading.position', (row) => row.position),
      column('awards.heading.rank', (row) => row.rank),
      column('awards.heading.number', (row) => row.number),
      column('awards.heading.title', (row) => row.title),
      column('awards.heading.applicant', (row) => nameOf.get(row.id) ?? null),
      column('awards.heading.municipality', (row) => row.municipality.name),
      column('awards.heading.track', (row) => trackNames.get(row.trackCode) ?? row.trackCode),
      column('awards.heading.score', (row) => points(row.score)),
      column('awards.heading.range', (row) => points(row.range)),
      column('awards.heading.requested', (row) => amount(row.requestedKopecks)),
      column('awards.heading.awarded', (row) => amount(row.amountKopecks)),
      column('awards.heading.decision', (row) => say(`awards.decision.${row.decision}`)),
      column('awards.heading.reason', (row) => say(`awards.reason.${row.reason}`)),
    ],
    rows: publication.document.applications,
  };
}
