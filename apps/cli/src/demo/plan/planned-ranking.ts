import { computeRanking, type RankedApplication } from '#scoring';
import {
  DEMO_RUBRIC,
  DIVERGENCE_THRESHOLD,
  REVIEWS_PER_APPLICATION,
  TIE_BREAK_CRITERIA,
} from './contest-rules.js';
import { TOP_SCORE } from './expert-model.js';
import { counts, type PlannedReview, type RoundPlanner } from './round-planner.js';

/** An application at a place of its own, before the lot. */
const LOT = 'demo';
const named = (position: number): string => String(position).padStart(6, '0');

/** A place in the ranking that the planned reviews will give. */
export interface PlannedPlace {
  /** Position of the application in the round. */
  application: number;
  tie: RankedApplication['tie'];
}

/** By place. */
export function rankPlanned(planner: RoundPlanner): PlannedPlace[] {
  const rows = computeRanking(
    {
      ...{ rubric: DEMO_RUBRIC, aggregationRule: 'fpg', lotSeed: LOT },
      ...{ divergenceThreshold: DIVERGENCE_THRESHOLD, reviewsPerApplication: REVIEWS_PER_APPLICATION },
      tieBreakCriteria: TIE_BREAK_CRITERIA,
    },
    planner.applications.map(({ bandId }, application) => ({
      ...{ id: named(application), bandId },
      reviews: countedOf(planner, application).map(({ scores, expert }) => ({ id: named(expert), scores })),
    })),
  );
  return rows.map(({ applicationId, tie }) => ({ application: Number(applicationId), tie }));
}

/** The application's reviews that count. */
export function countedOf(planner: RoundPlanner, application: number): PlannedReview[] {
  return planner.reviewsOf(application).filter(counts);
}

/**
 * Lets no place be decided by lot: its seed is another one in every installation, and the demo's ranking is the
 * same in all of them. Somebody gives one of the applications a point more or less.
 * @throws RangeError when that does not come to an end
 */
export function settleLots(planner: RoundPlanner): void {
  for (let attempts = 0; attempts < 50; attempts += 1) {
    const drawn = rankPlanned(planner).filter(({ tie }) => tie === 'lot');
    if (drawn.length === 0) return;
    drawn.forEach(({ application }, index) => {
      if (index % 2 === attempts % 2) nudge(planner, application, attempts);
    });
  }
  throw new RangeError('Places of the demo are left to the lot');
}

/** Changes a score by one, where the application's divergence stays what it is. */
function nudge(planner: RoundPlanner, application: number, attempt: number): void {
  const reviews = countedOf(planner, application);
  const before = planner.outcomeOf(application).divergent;
  for (const review of reviews) {
    const { scores } = review;
    const ids = Object.keys(scores);
    const id = ids[(application + attempt) % ids.length] ?? '';
    const score = scores[id] ?? 0;
    review.scores = { ...scores, [id]: score < TOP_SCORE ? score + 1 : score - 1 };
    if (planner.outcomeOf(application).divergent === before) return;
    review.scores = scores;
  }
}
