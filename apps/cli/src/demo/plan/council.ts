import { fromRoubles, sumKopecks, type Kopecks } from '#kernel';
import { REVIEWS_PER_APPLICATION, TIE_BREAK_CRITERIA } from './contest-rules.js';
import { TOP_SCORE } from './expert-model.js';
import { countedOf, rankPlanned } from './planned-ranking.js';
import type { PlannedReview, RoundPlanner } from './round-planner.js';

/** What the council decides about beside the ranking. Applications are meant by their positions. */
export interface Contender {
  /** Whose it is: an organisation wins once. */
  organisation: string;
  requestedKopecks: Kopecks;
}

export interface CouncilPlan {
  /** In the order of their places. */
  winners: number[];
  /** Awards that are less than what was asked. */
  amounts: Map<number, Kopecks>;
  /** The winner who declines, and the first of the reserve, who asks for just what that frees. */
  declining: number;
  movingUp: number;
}

interface Standing {
  /** One for each organisation, by place. */
  winners: number[];
  /** The others whose organisation has not won, by place. */
  waiting: number[];
}

const CUT_STEP = fromRoubles(1_000);
const DEEPEST_CUT_PERCENT = 15n;

/**
 * Brings the round to a council's list: exactly `count` winners who take up the whole budget, and a tie across
 * the line. Changes scores for the latter.
 * @throws RangeError when the winners ask for less than the budget
 */
export function planCouncil(
  planner: RoundPlanner,
  contenders: readonly Contender[],
  count: number,
  budget: Kopecks,
): CouncilPlan {
  const lowest = settleLine(planner, contenders, count);
  const movingUp = tieBelow(planner, standing(planner, contenders, count), lowest);
  const { winners, waiting } = standing(planner, contenders, count);
  if (winners.at(-1) !== lowest || waiting[0] !== movingUp)
    throw new RangeError('The tie is not at the line');
  return { winners, movingUp, ...cutAwards(winners, contenders, budget, movingUp) };
}

function standing(planner: RoundPlanner, contenders: readonly Contender[], count: number): Standing {
  const places = rankPlanned(planner);
  const winners: number[] = [];
  const wins = new Set<string>();
  for (const { application } of places) {
    const { organisation } = at(contenders, application);
    if (winners.length === count || wins.has(organisation)) continue;
    winners.push(application);
    wins.add(organisation);
  }
  const waiting = places
    .map(({ application }) => application)
    .filter((application) => !wins.has(at(contenders, application).organisation));
  return { winners, waiting };
}

/** Lets the last winner be one with two reviews: a mean of three can be equalled by no mean of two. */
function settleLine(planner: RoundPlanner, contenders: readonly Contender[], count: number): number {
  for (;;) {
    const lowest = standing(planner, contenders, count).winners.at(-1);
    if (lowest === undefined) throw new RangeError('Nobody wins');
    const reviews = countedOf(planner, lowest);
    if (reviews.length === REVIEWS_PER_APPLICATION) return lowest;
    for (const review of reviews) review.scores = raised(review.scores);
  }
}

const raised = (scores: PlannedReview['scores']): PlannedReview['scores'] =>
  Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, Math.min(TOP_SCORE, score + 1)]));

/**
 * Gives the best of those who wait the last winner's scores but for one point of the first criterion that breaks
 * ties, which it has on the second, of the same weight.
 */
function tieBelow(planner: RoundPlanner, { waiting }: Standing, lowest: number): number {
  const { bandId } = planner.applicationAt(lowest);
  const rival = waiting.find(
    (application) =>
      planner.applicationAt(application).bandId === bandId &&
      countedOf(planner, application).length === REVIEWS_PER_APPLICATION,
  );
  if (rival === undefined) throw new RangeError('Nobody to tie with');
  const [first = '', second = ''] = TIE_BREAK_CRITERIA;
  const given = countedOf(planner, lowest).map(({ scores }) => scores);
  const moved = given.findIndex((scores) => (scores[first] ?? 0) > 0 && (scores[second] ?? 0) < TOP_SCORE);
  if (moved < 0) throw new RangeError('The last winner leaves no room for a tie');
  countedOf(planner, rival).forEach((review, index) => {
    const scores = { ...given[index] };
    if (index === moved)
      Object.assign(scores, { [first]: scores[first]! - 1, [second]: scores[second]! + 1 });
    review.scores = scores;
  });
  return rival;
}

/**
 * Cuts the winners' sums to the budget, the greatest first. One who asks a little more than the first of the
 * reserve gets as much as that one asks, so that the reserve can take the place.
 */
function cutAwards(
  winners: readonly number[],
  contenders: readonly Contender[],
  budget: Kopecks,
  movingUp: number,
): Pick<CouncilPlan, 'amounts' | 'declining'> {
  const askedBy = (application: number): Kopecks => at(contenders, application).requestedKopecks;
  let left = sumKopecks(winners.map(askedBy)) - budget;
  if (left < 0n) throw new RangeError(`The winners ask for ${-left} kopecks less than the budget`);
  const reserved = askedBy(movingUp);
  const [declining] = winners
    .filter((application) => askedBy(application) >= reserved && askedBy(application) - reserved <= left)
    .filter((application) => appliesOnce(at(contenders, application), contenders))
    .sort((a, b) => Number(askedBy(a) - askedBy(b)));
  if (declining === undefined) throw new RangeError('Nobody could give way to the reserve');
  const amounts = new Map<number, Kopecks>();
  const cut = (application: number, by: Kopecks): void => {
    if (by > 0n) amounts.set(application, askedBy(application) - by);
    left -= by;
  };
  cut(declining, askedBy(declining) - reserved);
  const others = winners.filter((application) => application !== declining);
  for (const application of [...others].sort((a, b) => Number(askedBy(b) - askedBy(a)))) {
    const deepest = (askedBy(application) * DEEPEST_CUT_PERCENT) / 100n;
    const most = deepest - (deepest % CUT_STEP);
    cut(application, left < most ? left : most);
  }
  if (left > 0n) throw new RangeError(`The budget lacks ${left} kopecks`);
  return { amounts, declining };
}

/** Nobody asks then why an organisation's other project did not take the place of the one that it declined. */
const appliesOnce = ({ organisation }: Contender, contenders: readonly Contender[]): boolean =>
  contenders.filter((other) => other.organisation === organisation).length === 1;

function at<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new RangeError(`Nothing at ${position}`);
  return item;
}
