import type { SeededRandom } from '../content/seeded-random.js';
import type { RunningSize } from '../demo-size.js';
import type { DemoDays } from '../time/demo-days.js';
import { RUNNING_DAYS } from './calendars.js';
import { nextOfficeTime, wakingTime } from './daytime.js';
import { scoresWorth } from './expert-model.js';
import { lastHandIn } from './finished-round.js';
import { planRemoval, type PlannedRemoval } from './removal.js';
import {
  counts,
  lastStep,
  type PlannedReview,
  type PlannedStep,
  type RoundPlanner,
} from './round-planner.js';

const { reviewingOpens } = RUNNING_DAYS;
const YESTERDAY = -1;
/** Who wrote later than this has not been read by anybody yet. */
const READ_UNTIL = -5;
const DECLINED = 3;
const IN_CONFLICT = 2;
/** Reviews whose rationales the head of expertise has not read yet. */
const CURT = 3;
/** A pair of reviews that the demo's guide shows: 35 points apart, with a third between them. */
const SHOWN_DIVERGENCE = [75, 40, 66] as const;

/** A round in its third week: most reviews are in, some are late, some have been taken back or replaced. */
export function planRunningRound(
  random: SeededRandom,
  planner: RoundPlanner,
  days: DemoDays,
  size: RunningSize,
): PlannedRemoval {
  planner.assignAll(days.at(reviewingOpens, '11:30:00'));
  for (const review of planner.reviews) review.steps = [handIn(random, days, reviewingOpens + 1)];
  const removed = planner.experts.length - 1;
  const others = planner.reviews.filter(({ expert }) => expert !== removed);
  answerOtherwise(random, planner, days, random.sample(others, DECLINED + IN_CONFLICT));
  const removal = removeExpert(random, planner, days, removed);
  askThirdReviews(random, planner, days, size);
  leaveUnfinished(planner, days, size);
  writeCurtly(random, planner);
  return removal;
}

function handIn(random: SeededRandom, days: DemoDays, from: number): PlannedStep {
  return { name: 'hand-in', at: wakingTime(random, days, from, YESTERDAY) };
}

function answerOtherwise(
  random: SeededRandom,
  planner: RoundPlanner,
  days: DemoDays,
  reviews: readonly PlannedReview[],
): void {
  reviews.forEach((review, index) => {
    const at = wakingTime(random, days, reviewingOpens + 1, reviewingOpens + 4);
    review.steps = [{ name: index < DECLINED ? 'decline' : 'declare-conflict', at }];
    replace(random, planner, days, review.application, at);
  });
}

function removeExpert(
  random: SeededRandom,
  planner: RoundPlanner,
  days: DemoDays,
  removed: number,
): PlannedRemoval {
  planner.retire(removed);
  const reviews = planner.reviews.filter(({ expert }) => expert === removed);
  const removal = planRemoval(removed, reviews, days);
  for (const { application } of reviews) replace(random, planner, days, application, removal.at);
  return removal;
}

/** Somebody else gets the application; two of three have read it since. */
function replace(
  random: SeededRandom,
  planner: RoundPlanner,
  days: DemoDays,
  application: number,
  after: Date,
): void {
  const assignedAt = nextOfficeTime(random, days, after);
  const review = planner.assignOne(application, 'replacement', assignedAt);
  review.steps = laterSteps(random, days, assignedAt, random.chance(0.67));
}

function laterSteps(random: SeededRandom, days: DemoDays, assignedAt: Date, done: boolean): PlannedStep[] {
  const from = days.offsetOf(assignedAt) + 1;
  if (from > YESTERDAY) return [];
  const step = handIn(random, days, from);
  return done ? [step] : stepsSoFar(random.integer(0, 3), step.at);
}

function askThirdReviews(
  random: SeededRandom,
  planner: RoundPlanner,
  days: DemoDays,
  { thirdReviews, awaitedThirdReviews }: RunningSize,
): void {
  const read = days.at(READ_UNTIL, '23:59:59');
  const divergent = [...planner.applications.keys()]
    .map((application) => ({ application, after: lastHandIn(planner.reviewsOf(application)) }))
    .filter(({ application, after }) => after <= read && planner.outcomeOf(application).divergent)
    .sort((a, b) => a.after.getTime() - b.after.getTime())
    .slice(0, thirdReviews);
  divergent.forEach(({ application, after }, index) => {
    const assignedAt = nextOfficeTime(random, days, after);
    const third = planner.assignOne(application, 'divergence', assignedAt);
    third.steps = laterSteps(random, days, assignedAt, index < divergent.length - awaitedThirdReviews);
  });
  const [shown] = divergent;
  if (shown) showDivergence(planner, days, shown.application);
}

/** The third review comes the day after it was asked for: time enough to talk it over. */
function showDivergence(planner: RoundPlanner, days: DemoDays, application: number): void {
  const { bandId } = planner.applicationAt(application);
  const reviews = planner.reviewsOf(application);
  for (const third of reviews.filter(({ reason }) => reason === 'divergence'))
    third.steps = [{ name: 'hand-in', at: days.at(days.offsetOf(third.assignedAt) + 1, '20:31:40') }];
  const counted = reviews.filter(counts);
  counted.forEach((review, index) => {
    review.scores = scoresWorth(bandId, SHOWN_DIVERGENCE[index] ?? SHOWN_DIVERGENCE[2]);
  });
}

/** Of the latest first reviews, as many are not handed in as the size says. */
function leaveUnfinished(planner: RoundPlanner, days: DemoDays, { submittedReviews }: RunningSize): void {
  const excess = planner.reviews.filter(counts).length - submittedReviews;
  const latest = planner.reviews
    .filter((review) => counts(review) && review.reason === 'initial')
    .sort((a, b) => (lastStep(b)?.at.getTime() ?? 0) - (lastStep(a)?.at.getTime() ?? 0))
    .slice(0, Math.max(0, excess));
  latest.forEach((review, index) => {
    const at = lastStep(review)?.at ?? review.assignedAt;
    review.steps = takenBack(days, index) ?? stepsSoFar(index - TAKEN_BACK, at);
  });
}

/** What was returned was curt, and some of what was not yet. */
function writeCurtly(random: SeededRandom, { reviews }: RoundPlanner): void {
  const handedIn = reviews.filter((review) => counts(review) && review.reason === 'initial');
  const returned = reviews.filter((review) => lastStep(review)?.name === 'return');
  for (const review of [...returned, ...random.sample(handedIn, CURT)]) review.wording = 'curt';
}

const TAKEN_BACK = 3;

/** Two reviews that the head of expertise has returned, and one that its author has reopened. */
function takenBack(days: DemoDays, index: number): PlannedStep[] | undefined {
  const handedIn: PlannedStep = { name: 'hand-in', at: days.at(YESTERDAY - 1, '19:42:10') };
  if (index < 2) return [handedIn, { name: 'return', at: days.at(YESTERDAY, '11:20:35') }];
  if (index < TAKEN_BACK) return [handedIn, { name: 'reopen', at: days.at(YESTERDAY, '20:05:12') }];
  return undefined;
}

/** Every kind of beginning in turn: even the smallest demo has a review that nobody has answered for. */
function stepsSoFar(turn: number, at: Date): PlannedStep[] {
  const ways: PlannedStep[][] = [
    [],
    [{ name: 'save', at }],
    [{ name: 'accept', at }],
    [{ name: 'save', at }],
  ];
  return ways[turn % ways.length] ?? [];
}
