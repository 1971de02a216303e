import { CALIBRATING_RULES, scoreCall, type CallSettings, type ScorableApplication } from '#engine';
import { DomainError } from '#kernel';
import { RefusedInput } from '../command-error.js';
import { wordsOf } from '../files/engine-words.js';
import { FORMATS, printRanking } from '../rank/print-ranking.js';
import { rankingRows } from '../rank/ranking-rows.js';
import { readSheets } from '../rank/read-applications.js';
import { readReviews } from '../rank/read-reviews.js';
import { readRubric } from '../rank/read-rubric.js';
import { count, oneOf, points, readOptions, required } from '../read-options.js';
import type { Command } from './command.js';

const USAGE = `Usage: keskil rank --reviews FILE [options]

Ranks applications from files of scores, without a database.

  --reviews FILE        application,expert,total (0–100); with a rubric application,expert,criterion,score
  --rubric FILE         criteria, scale and weights, in JSON
  --applications FILE   application,requested,months: every application, the sum asked in roubles, the duration;
                        needed where the rubric has several bands
  --method METHOD       fpg, mean, median, trimmed, additive, blup or z; left out: fpg with a rubric, else mean
  --divergence POINTS   flags an application whose totals differ by more; 30
  --per-application N   flags an application with fewer reviews; 2
  --top K               with blup: the chance of each application to be among the first K
  --format FORMAT       csv or json; csv

The result is rank,application,score,reviews,range,flags. With blup the score is μ + the application's effect, and
raw,se,expectedRank,rankLow,rankHigh,pTop follow; json has the variances, the REML criterion and the experts'
effects too. Scores are points of 100. Files are UTF-8; commas, semicolons or tabs part their columns. A file with
a fault is refused with line, column and reason, and exit code 2.`;

const OPTIONS = [
  ...(['reviews', 'rubric', 'applications', 'method', 'divergence'] as const),
  ...(['per-application', 'top', 'format'] as const),
];
const METHODS = ['fpg', 'mean', 'median', 'trimmed', ...CALIBRATING_RULES] as const;

export const rankCommand: Command = {
  async run(args) {
    const given = readOptions(args, OPTIONS, USAGE);
    if (!given) return;
    const path = required('reviews', given.reviews, USAGE);
    const method = oneOf('method', METHODS, given.method ?? (given.rubric ? 'fpg' : 'mean'));
    const format = oneOf('format', FORMATS, given.format);
    const perApplication = count('per-application', given['per-application'] ?? '2');
    const settings: CallSettings = {
      ...{ rule: { name: method }, divergenceAbove: points('divergence', given.divergence ?? '30') },
      top: given.top === undefined ? undefined : count('top', given.top),
    };
    const rubric = given.rubric === undefined ? null : await readRubric(given.rubric);
    const sheets = await readSheets(rubric, given.applications);
    const applications = await readReviews(path, rubric ? 'criteria' : 'totals', sheets);
    const call = scored(path, applications, settings);
    const calibrating = CALIBRATING_RULES.some((name) => name === method);
    const rows = rankingRows(call, { calibrating, perApplication });
    if (calibrating && call.components > 1) console.error(APART(call.components));
    if (given.top !== undefined && method !== 'blup') console.error(NO_CHANCES(method));
    printRanking(format, method, call, rows);
  },
};

const APART = (components: number): string =>
  `Applications and experts fall into ${components} groups that share nobody. Calibrated scores of different groups do not compare: each group is ranked by itself.`;

const NO_CHANCES = (method: string): string =>
  `--top is left out: chances to be among the first belong to --method blup, not to ${method}.`;

function scored(path: string, applications: readonly ScorableApplication[], settings: CallSettings) {
  try {
    return scoreCall(applications, settings);
  } catch (error) {
    throw error instanceof DomainError ? new RefusedInput(`${path}: ${wordsOf(error)}.`) : error;
  }
}
