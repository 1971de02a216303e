import type { PublishedApplication, ResultsDocument } from './published-results.js';

export interface CriterionScores {
  criterionId: string;
  name: string;
  /** One for each expert, in the order of their aliases. */
  scores: number[];
}

/** What the experts gave for each criterion, in the rubric's order; criteria that nobody was asked are left out. */
export function scoresByCriterion(
  { rubric }: ResultsDocument,
  { reviews }: PublishedApplication,
): CriterionScores[] {
  return rubric.criteria
    .map(({ id, ru }) => ({
      criterionId: id,
      name: ru,
      scores: reviews.flatMap((review) =>
        review.scores.filter(({ criterionId }) => criterionId === id).map(({ score }) => score),
      ),
    }))
    .filter(({ scores }) => scores.length > 0);
}

export const winnersOf = ({ applications }: ResultsDocument): PublishedApplication[] =>
  applications.filter(({ decision }) => decision === 'award');

const HEADING = ['position', 'rank', 'number', 'title', 'municipality', 'track', 'score', 'range'];
const MONEY = ['requested_rub', 'awarded_rub', 'decision', 'reason'];

/** Quoted where CSV needs it; what a spreadsheet would take for a formula is made a text. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const inRoubles = (kopecks: string | null): string =>
  kopecks === null ? '' : kopecks.padStart(3, '0').replace(/(\d\d)$/, '.$1');

/** The ranked applications as CSV (RFC 4180) with a heading; amounts in roubles with a dot. */
export function resultsCsv({ applications }: ResultsDocument): string {
  const rows = applications.map((row) => [
    ...[row.position, row.rank, row.number, row.title, row.municipality.name, row.trackCode],
    ...[row.score, row.range, inRoubles(row.requestedKopecks), inRoubles(row.amountKopecks)],
    ...[row.decision, row.reason],
  ]);
  return [[...HEADING, ...MONEY], ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}
