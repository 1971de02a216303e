import {
  scoreCall,
  type Agreement,
  type CalibratedScore,
  type CalibrationProgress,
  type ExpertEffect,
  type Rubric,
  type Variances,
} from '#engine';
import { DomainError } from '#kernel';
import { sheetsOf } from './score-applications.js';

/** An application with its submitted reviews, whose each. */
interface AuthoredApplication {
  id: string;
  bandId: string;
  reviews: readonly { id: string; expertId: string; scores: Readonly<Record<string, number>> }[];
}

/** Everything that calibrating a call needs: what a thread is given. */
export interface CalibrationInput {
  rubric: Rubric;
  divergenceThreshold: number;
  applications: readonly AuthoredApplication[];
  /** How many the money reaches: `pTop` is the chance to be among so many. */
  funded: number;
}

export interface CalibratedCall {
  kind: 'calibrated';
  /** What an application of the call is worth on average, in points. */
  mean: number;
  variances: Variances;
  criterion: number;
  agreement: Agreement;
  /** More than one: their scores and ranks do not compare. */
  components: number;
  /** K of the chances; null when no chance is asked for. */
  top: number | null;
  reviews: number;
  /** By application id. */
  scores: readonly CalibratedScore[];
  /** By expert id. */
  experts: readonly ExpertEffect[];
  /** For comparison only: see `zScores` of the engine. Missing in what was computed before there were any. */
  zScores?: readonly ZScore[];
}

/** Decimal string with six places, in points. */
export interface ZScore {
  application: string;
  score: string;
}

interface TooFewReviews {
  kind: 'too-few-reviews';
  reviews: number;
  /** How many would do for so many applications and experts. */
  needed: number;
  /** Applications with a single review. */
  single: number;
}

export type CalibrationOutcome = CalibratedCall | TooFewReviews;

/** @param onProgress see `CalibrationSettings`: it is long work where there are many experts and applications */
export function calibrateCall(
  { rubric, divergenceThreshold, applications, funded }: CalibrationInput,
  onProgress: (progress: CalibrationProgress) => void,
): CalibrationOutcome {
  const sheetOf = sheetsOf(rubric);
  const scorable = applications.map(({ id, bandId, reviews }) => ({
    ...{ id, sheet: sheetOf(bandId) },
    reviews: reviews.map(({ id: review, expertId, scores }) => ({
      ...{ id: review, expert: expertId, scores, state: 'submitted' as const },
    })),
  }));
  const read = applications.filter(({ reviews }) => reviews.length > 0);
  const top = Math.min(funded, read.length) || null;
  const divergenceAbove = divergenceThreshold;
  const settings = { rule: { name: 'blup' as const }, divergenceAbove, onProgress };
  try {
    const { calibration } = scoreCall(scorable, { ...settings, ...(top !== null && { top }) });
    if (!calibration) throw new RangeError('The rule blup calibrates');
    const { mean, variances, criterion, agreement, components, scores, experts } = calibration;
    const reviews = experts.reduce((sum, expert) => sum + expert.reviews, 0);
    return {
      ...{ kind: 'calibrated', mean, variances, criterion, agreement, components },
      ...{ top, reviews, scores, experts },
      zScores: scoreCall(scorable, { rule: { name: 'z' }, divergenceAbove }).applications.flatMap(
        ({ id, aggregate }) => (aggregate ? [{ application: id, score: aggregate.score }] : []),
      ),
    };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'engine.too-few-reviews') throw error;
    const { reviews, needed } = error.params;
    const single = read.filter((application) => application.reviews.length === 1).length;
    return { kind: 'too-few-reviews', reviews: Number(reviews), needed: Number(needed), single };
  }
}
