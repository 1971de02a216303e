import { readScores, TOTAL, TOTALS_SHEET, type ScorableApplication, type ScoreSheet } from '#engine';
import { DomainError } from '#kernel';
import { RefusedInput } from '../command-error.js';
import { wordsOf } from '../files/engine-words.js';
import { readTable } from '../files/read-table.js';
import type { Row } from '../files/row.js';
import type { Sheets } from './read-applications.js';

type Scores = Record<string, string>;

/** Which columns the file has: totals, or the scores that make them. */
export type ReviewForm = 'totals' | 'criteria';

const GREATEST_TOTAL = 100;
const TOTAL_DECIMALS = 6;

/**
 * Every application with its reviews. A score that is not given yet has no row.
 * @throws RefusedInput with file, line and column: an unknown application, a score twice or off the scale, …
 */
export async function readReviews(
  path: string,
  form: ReviewForm,
  sheets: Sheets,
): Promise<ScorableApplication[]> {
  const reviews = new Map<string, Map<string, Scores>>();
  const lines = new Map<string, number>();
  for (const id of sheets.known ?? []) reviews.set(id, new Map());
  const columns = form === 'totals' ? ['total'] : ['criterion', 'score'];
  await readTable(path, { required: ['application', 'expert', ...columns] }, (row) => {
    const [application, expert] = [row.text('application'), row.text('expert')];
    const sheet = sheets.of(application);
    if (!sheet) return row.refuse('application', `there is no application “${application}”`);
    const [criterion, score] = form === 'totals' ? [TOTAL, readTotal(row)] : readCriterion(row, sheet);
    requireFirst(lines, row, { application, expert, criterion });
    const ofApplication = reviews.get(application) ?? new Map<string, Scores>();
    const scores = ofApplication.get(expert) ?? {};
    scores[criterion] = score;
    reviews.set(application, ofApplication.set(expert, scores));
  });
  if (lines.size === 0) throw new RefusedInput(`${path}, line 2, column 1: there is no review.`);
  return [...reviews].map(([id, byExpert]) => ({
    ...{ id, sheet: sheets.of(id) ?? TOTALS_SHEET },
    reviews: [...byExpert].map(([expert, scores]) => ({
      ...{ id: expert, expert, scores, state: 'submitted' as const },
    })),
  }));
}

/** More decimals than six are what divisions in a spreadsheet leave: rounded. */
function readTotal(row: Row): string {
  const total = Number(row.decimal('total'));
  if (total < 0 || total > GREATEST_TOTAL)
    row.refuse('total', `${total} is off the scale: a total goes from 0 to ${GREATEST_TOTAL}`);
  return total.toFixed(TOTAL_DECIMALS);
}

function readCriterion(row: Row, sheet: ScoreSheet): [criterion: string, score: string] {
  const [criterion, score] = [row.text('criterion'), row.decimal('score')];
  try {
    readScores(sheet, { [criterion]: score });
  } catch (error) {
    const [fault] = error instanceof DomainError ? error.errors : [];
    if (!fault) throw error;
    const column = fault.code === 'engine.field-off-scale' ? 'score' : 'criterion';
    row.refuse(column, `“${row.text(column)}”: ${wordsOf(fault)}`);
  }
  return [criterion, score];
}

function requireFirst(
  lines: Map<string, number>,
  row: Row,
  { application, expert, criterion }: { application: string; expert: string; criterion: string },
): void {
  const key = JSON.stringify([application, expert, criterion]);
  const before = lines.get(key);
  if (before !== undefined)
    row.refuse('expert', `“${expert}” has scored “${application}” already, on line ${before}`);
  lines.set(key, row.line);
}
