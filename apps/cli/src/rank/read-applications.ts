import { bandOf, scoreSheet, TOTALS_SHEET, type Rubric, type ScoreSheet } from '#engine';
import { RefusedInput } from '../command-error.js';
import { readTable } from '../files/read-table.js';
import type { Row } from '../files/row.js';

/** The sheet of each application that is known beforehand, or of any application. */
export interface Sheets {
  /** Applications that a file lists; null: whichever has reviews. */
  readonly known: readonly string[] | null;
  /** Undefined: there is no such application. */
  of(application: string): ScoreSheet | undefined;
}

const MOST_MONTHS = 1200;

/**
 * What each application is scored by. With a rubric of several bands the file of applications must tell the band.
 * @throws RefusedInput
 */
export async function readSheets(rubric: Rubric | null, path: string | undefined): Promise<Sheets> {
  if (path === undefined) {
    const sheet = rubric ? onlySheet(rubric) : TOTALS_SHEET;
    return { known: null, of: () => sheet };
  }
  const sheets = new Map<string, ScoreSheet>();
  await readTable(path, { required: ['application', 'requested', 'months'] }, (row) => {
    const id = row.text('application');
    if (sheets.has(id)) row.refuse('application', `“${id}” stands twice`);
    const given = { requestedKopecks: kopecks(row), months: row.integer('months', 0, MOST_MONTHS) };
    sheets.set(id, rubric ? scoreSheet(rubric, bandOf(rubric, given).id) : TOTALS_SHEET);
  });
  return { known: [...sheets.keys()], of: (application) => sheets.get(application) };
}

function onlySheet(rubric: Rubric): ScoreSheet {
  const [band, ...others] = rubric.bands;
  if (band && others.length === 0) return scoreSheet(rubric, band.id);
  throw new RefusedInput(
    `--applications is needed: the rubric has ${rubric.bands.length} bands, and the sum asked and the months tell which.`,
  );
}

function kopecks(row: Row): bigint {
  const text = row.decimal('requested');
  const [roubles = '', hundredths = ''] = text.split('.');
  if (text.startsWith('-') || hundredths.length > 2)
    return row.refuse('requested', `“${text}” is no sum of roubles with two decimals at most`);
  return BigInt(roubles + hundredths.padEnd(2, '0'));
}
