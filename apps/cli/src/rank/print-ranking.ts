import { reliabilityOfMean, type CalibratedScore, type ScoredCall } from '#engine';
import { printJson, printTable } from '../files/print-table.js';
import type { RankingRow } from './ranking-rows.js';

export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const COLUMNS = ['rank', 'application', 'score', 'reviews', 'range', 'flags'] as const;
const CALIBRATED = ['raw', 'se', 'expectedRank', 'rankLow', 'rankHigh', 'pTop'] as const;
/** Of scores and of calibrated figures. */
const DECIMALS = 6;

export function printRanking(
  format: Format,
  method: string,
  call: ScoredCall,
  rows: readonly RankingRow[],
): void {
  const calibrated = new Map(call.applications.map((each) => [each.id, each.calibrated]));
  const figuresOf = ({ application }: RankingRow) => calibratedFigures(calibrated.get(application) ?? null);
  if (format === 'json') {
    const ranking = call.calibration ? rows.map((row) => ({ ...row, ...figuresOf(row) })) : rows;
    printJson({ method, ranking, ...estimatesOf(call) });
  } else {
    const columns = call.calibration ? [...COLUMNS, ...CALIBRATED] : COLUMNS;
    printTable(
      columns,
      rows.map((row) => asCells({ ...row, ...figuresOf(row) })),
    );
  }
}

type Figures = Pick<CalibratedScore, (typeof CALIBRATED)[number]>;
type Empty = Record<keyof Figures, null>;

function calibratedFigures(score: CalibratedScore | null): Figures | Empty {
  if (!score) return { raw: null, se: null, expectedRank: null, rankLow: null, rankHigh: null, pTop: null };
  const { raw, se, expectedRank, rankLow, rankHigh, pTop } = score;
  return { raw, se, expectedRank, rankLow, rankHigh, pTop };
}

function asCells(row: RankingRow & (Figures | Empty)) {
  const figure = (value: number | null): string | null => value?.toFixed(DECIMALS) ?? null;
  return {
    ...row,
    ...{ score: figure(row.score), range: figure(row.range), flags: row.flags.join(' ') },
    ...{ raw: figure(row.raw), se: figure(row.se), expectedRank: figure(row.expectedRank) },
    pTop: figure(row.pTop),
  };
}

/** What is known of the whole call. */
function estimatesOf({ components, agreement, applications, calibration }: ScoredCall) {
  const scored = applications.filter(({ aggregate }) => aggregate);
  const reviews = scored.reduce((sum, { counted }) => sum + counted.length, 0) / scored.length;
  const reliability = agreement.icc === null ? null : reliabilityOfMean(agreement.icc, reviews);
  return {
    ...{ components, agreement: { ...agreement, reliability } },
    ...(calibration && {
      ...{ mean: calibration.mean, variances: calibration.variances, remlCriterion: calibration.criterion },
      experts: calibration.experts,
    }),
  };
}
