import { reliabilityOfMean } from '#engine';
import type { RunOf } from '../data/calibration.entity.js';
import type { CalibratedCall } from '../domain/calibrate-call.js';
import type { CalibratedPlace } from '../domain/calibrated-places.js';
import type { RankingView } from '../use-cases/get-ranking.js';
import type {
  CalibratedPlaceDto,
  CalibrationDto,
  CalibrationFiguresDto,
  CalibrationProgressDto,
} from './dto/calibrated-figures.dto.js';

const NOTHING: CalibrationDto = {
  withheld: false,
  rankingVersion: null,
  computedAt: null,
  progress: null,
  figures: null,
  lack: null,
};

export function calibrationView(view: RankingView): CalibrationDto {
  const { call, calibration, withheld } = view;
  if (withheld) return { ...NOTHING, withheld };
  if (!calibration) return NOTHING;
  const { reviewsPerApplication } = call;
  const { rankingVersion, computedAt, outcome } = calibration;
  const lack = outcome?.kind === 'too-few-reviews' ? outcome : null;
  return {
    ...{ withheld, rankingVersion, computedAt: computedAt?.toISOString() ?? null },
    progress: progressOf(view, 'comparison'),
    figures: outcome?.kind === 'calibrated' ? figuresOf(outcome, reviewsPerApplication) : null,
    lack: lack && { reviews: lack.reviews, needed: lack.needed, single: lack.single },
  };
}

/** How far the run is that computes this; null: there is none, or it is not for this person. */
export function progressOf({ calibration, withheld }: RankingView, of: RunOf): CalibrationProgressDto | null {
  if (withheld || !calibration?.runId || calibration.runOf !== of) return null;
  return { step: calibration.runStep, ranked: calibration.runRanked };
}

function figuresOf(call: CalibratedCall, reviewsPerApplication: number): CalibrationFiguresDto {
  const { mean, variances, criterion, agreement, components, top, reviews } = call;
  const { alpha, icc } = agreement;
  const reliability = icc === null ? null : reliabilityOfMean(icc, reviewsPerApplication);
  return { mean, variances, criterion, alpha, icc, reliability, components, top, reviews };
}

export function calibratedPlaceView(place: CalibratedPlace): CalibratedPlaceDto {
  const { score, rank, se, expectedRank, rankLow, rankHigh, pTop, component } = place;
  return { score: score.toFixed(6), rank, se, expectedRank, rankLow, rankHigh, pTop, component };
}
