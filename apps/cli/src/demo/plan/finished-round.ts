import type { SeededRandom } from '../content/seeded-random.js';
import type { DemoDays } from '../time/demo-days.js';
import { FINISHED_DAYS } from './calendars.js';
import { nextOfficeTime, officeTime, wakingTime } from './daytime.js';
import { counts, lastStep, type PlannedReview, type RoundPlanner } from './round-planner.js';

const { reviewingOpens, reviewsDue } = FINISHED_DAYS;
/** By then all first reviews are in, so that there is time for the third ones. */
const FIRST_REVIEWS_UNTIL = reviewsDue - 4;
const DECLINED = 2;
const IN_CONFLICT = 1;
const VOIDED = 1;

/** A round that went to its end: everything that was asked for has come in, or somebody else has done it. */
export function planFinishedRound(random: SeededRandom, planner: RoundPlanner, days: DemoDays): void {
  planner.assignAll(days.at(reviewingOpens, '11:30:00'));
  const unusual = random.sample(planner.reviews, DECLINED + IN_CONFLICT + VOIDED);
  for (const review of planner.reviews)
    review.steps.push({
      name: 'hand-in',
      at: wakingTime(random, days, reviewingOpens + 1, FIRST_REVIEWS_UNTIL),
    });
  unusual.forEach((review, index) => {
    review.steps = unusualSteps(random, days, index);
    replace(random, planner, days, review);
  });
  askThirdReviews(random, planner, days);
}

function unusualSteps(random: SeededRandom, days: DemoDays, index: number): PlannedReview['steps'] {
  const soon = wakingTime(random, days, reviewingOpens + 1, reviewingOpens + 3);
  if (index < DECLINED) return [{ name: 'decline', at: soon }];
  if (index < DECLINED + IN_CONFLICT) return [{ name: 'declare-conflict', at: soon }];
  return [
    { name: 'hand-in', at: soon },
    { name: 'void', at: officeTime(random, days, reviewingOpens + 9) },
  ];
}

function replace(random: SeededRandom, planner: RoundPlanner, days: DemoDays, review: PlannedReview): void {
  const ended = lastStep(review)?.at ?? review.assignedAt;
  const assignedAt = nextOfficeTime(random, days, ended);
  const other = planner.assignOne(review.application, 'replacement', assignedAt);
  const from = days.offsetOf(assignedAt) + 1;
  other.steps.push({ name: 'hand-in', at: wakingTime(random, days, from, FIRST_REVIEWS_UNTIL) });
}

function askThirdReviews(random: SeededRandom, planner: RoundPlanner, days: DemoDays): void {
  for (const application of planner.applications.keys()) {
    if (!planner.outcomeOf(application).divergent) continue;
    const assignedAt = nextOfficeTime(random, days, lastHandIn(planner.reviewsOf(application)));
    const third = planner.assignOne(application, 'divergence', assignedAt);
    const from = days.offsetOf(assignedAt) + 1;
    third.steps.push({ name: 'hand-in', at: wakingTime(random, days, from, Math.max(from, reviewsDue)) });
  }
}

export function lastHandIn(reviews: readonly PlannedReview[]): Date {
  const moments = reviews.filter(counts).map((review) => lastStep(review)?.at.getTime() ?? 0);
  return new Date(Math.max(...moments));
}
