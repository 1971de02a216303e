import { rank, type CalibratedScore } from '#engine';
import type { ZScore } from './calibrate-call.js';

/** An application's score with the experts' severity taken out, and its place by that. */
export interface CalibratedPlace extends CalibratedScore {
  /** Competition rank ("1224") by the score in millionths of a point. */
  rank: number;
}

export interface ZPlace extends ZScore {
  /** Likewise. */
  rank: number;
}

const MILLIONTHS = 1_000_000;

/** @returns the scores with their places, by application id */
export function placesByScore<Score extends { application: string; score: number | string }>(
  scores: readonly Score[],
): Map<string, Score & { rank: number }> {
  const candidates = scores.map(({ application: id, score }) => ({
    ...{ id, key: Math.round(Number(score) * MILLIONTHS), criteria: {} },
  }));
  const ranks = new Map(
    rank(candidates, { tieCriteria: [], seed: '' }).map(({ id, rank: place }) => [id, place]),
  );
  return new Map(
    scores.map((score) => [score.application, { ...score, rank: ranks.get(score.application) ?? 0 }]),
  );
}
