import { rank, type CalibratedScore } from '#engine';

/** An application's score with the experts' severity taken out, and its place by that. */
export interface CalibratedPlace extends CalibratedScore {
  /** Competition rank ("1224") by the score in millionths of a point. */
  rank: number;
}

const MILLIONTHS = 1_000_000;

/** By application id. */
export function calibratedPlaces(scores: readonly CalibratedScore[]): Map<string, CalibratedPlace> {
  const candidates = scores.map(({ application: id, score }) => ({
    ...{ id, key: Math.round(score * MILLIONTHS), criteria: {} },
  }));
  const ranks = new Map(
    rank(candidates, { tieCriteria: [], seed: '' }).map(({ id, rank: place }) => [id, place]),
  );
  return new Map(
    scores.map((score) => [score.application, { ...score, rank: ranks.get(score.application) ?? 0 }]),
  );
}
