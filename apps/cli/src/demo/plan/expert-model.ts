import { scoreApplication, scoreSheet, type AskedCriterion, type ScoreSheet } from '#engine';
import type { SeededRandom } from '../content/seeded-random.js';
import { DEMO_RUBRIC, DIVERGENCE_THRESHOLD } from './contest-rules.js';

/*
 * How experts come to their scores: an application has a merit and its stronger and weaker sides, an expert is more
 * or less severe, and every reading has a chance of its own. All in shares of the scale. The deviations are such
 * that about every tenth pair of reviews diverges by more than thirty points.
 */
const MERIT = { mean: 0.61, deviation: 0.125 };
const SIDES_DEVIATION = 0.07;
const SEVERITY_DEVIATION = 0.04;
/** One expert gives fifteen points less than the others do. */
const SEVERE = 0.15;
const READING_DEVIATION = 0.15;
const CRITERION_DEVIATION = 0.065;
export const TOP_SCORE = 10;

/** Scores by criterion. */
export type Scores = Readonly<Record<string, number>>;

export interface Merit {
  overall: number;
  /** What a criterion's true share of the scale differs from that by. */
  sides: Readonly<Record<string, number>>;
}

export function drawOverallMerit(random: SeededRandom): number {
  return MERIT.mean + MERIT.deviation * random.gaussian();
}

export function drawMerit(random: SeededRandom, overall: number): Merit {
  const sides = DEMO_RUBRIC.criteria.map(({ id }) => [id, SIDES_DEVIATION * random.gaussian()] as const);
  return { overall, sides: Object.fromEntries(sides) };
}

/** How much less each expert gives than the others, by position; the first of them is the severe one. */
export function drawSeverities(random: SeededRandom, experts: number): number[] {
  return Array.from({ length: experts }, (_, index) =>
    index === 0 ? SEVERE : SEVERITY_DEVIATION * random.gaussian(),
  );
}

const sheets = new Map(DEMO_RUBRIC.bands.map(({ id }) => [id, scoreSheet(DEMO_RUBRIC, id)]));

function sheetOf(bandId: string): ScoreSheet {
  const sheet = sheets.get(bandId);
  if (!sheet) throw new RangeError(`No band ${bandId}`);
  return sheet;
}

/** What one reading of the application gives. */
export function drawScores(random: SeededRandom, merit: Merit, severity: number, bandId: string): Scores {
  const reading = READING_DEVIATION * random.gaussian();
  const scoreOf = (side: number): number => {
    const share = merit.overall + side - severity + reading + CRITERION_DEVIATION * random.gaussian();
    return Math.min(TOP_SCORE, Math.max(0, Math.round(share * TOP_SCORE)));
  };
  return Object.fromEntries(sheetOf(bandId).asked.map(({ id }) => [id, scoreOf(merit.sides[id] ?? 0)]));
}

/**
 * Scores that are worth exactly so many points.
 * @param points whole points from 0, below 100
 */
export function scoresWorth(bandId: string, points: number): Scores {
  const { asked } = sheetOf(bandId);
  const base = Math.floor(points / TOP_SCORE);
  let left = (points - base * TOP_SCORE) * WEIGHT_UNIT;
  const raised = new Set<string>();
  for (const { id, weight } of [...asked].sort(byWeight)) {
    if (weight > left) continue;
    left -= weight;
    raised.add(id);
  }
  if (left > 0) throw new RangeError(`${points} points cannot be given in ${bandId}`);
  return Object.fromEntries(asked.map(({ id }) => [id, raised.has(id) ? base + 1 : base]));
}

/** Weights of an asked criterion are thousandths; those of a band sum to ten. */
const WEIGHT_UNIT = 1_000;
const byWeight = (a: AskedCriterion, b: AskedCriterion): number => b.weight - a.weight;

/** What reviews come to together. */
export interface Outcome {
  /** Points of 100, each review's own. */
  totals: number[];
  divergent: boolean;
}

export function outcomeOf(bandId: string, reviews: readonly Scores[]): Outcome {
  const { counted, aggregate } = scoreApplication(
    sheetOf(bandId),
    reviews.map((scores, index) => ({ id: String(index), state: 'submitted' as const, scores })),
    { rule: { name: 'fpg' }, divergenceAbove: DIVERGENCE_THRESHOLD },
  );
  return { totals: counted.map(({ total }) => Number(total)), divergent: aggregate?.divergent ?? false };
}
