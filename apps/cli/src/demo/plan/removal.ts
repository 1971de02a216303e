import type { DemoDays } from '../time/demo-days.js';
import { RUNNING_DAYS } from './calendars.js';
import { lastStep, type PlannedReview } from './round-planner.js';

/** An expert whose reviews the council found unfounded. */
export interface PlannedRemoval {
  /** By position. */
  expert: number;
  /** The reviews that were marked. */
  unfounded: readonly PlannedReview[];
  proposedAt: Date;
  decidedAt: Date;
  at: Date;
}

/** When the council meets about it. */
const REMOVED_ON = -6;
/** So many applications with a mark remove an expert. */
const MARKS = 3;
const { reviewingOpens } = RUNNING_DAYS;

/** @param reviews of the expert, all handed in; those that would come after the council has met are not */
export function planRemoval(
  expert: number,
  reviews: readonly PlannedReview[],
  days: DemoDays,
): PlannedRemoval {
  const day = days.workday(REMOVED_ON);
  const at = days.at(day, '16:30:00');
  const unfounded = earliest(reviews).slice(0, MARKS);
  unfounded.forEach((review, index) => {
    review.wording = 'curt';
    review.steps = [{ name: 'hand-in', at: days.at(reviewingOpens + 2 + index, '23:40:12') }];
  });
  for (const review of reviews) {
    const before = review.steps.filter((step) => step.at < at);
    review.steps = [...before, { name: 'remove', at }];
  }
  return {
    ...{ expert, unfounded, at },
    ...{ proposedAt: days.at(day, '10:15:00'), decidedAt: days.at(day, '15:20:00') },
  };
}

const earliest = (reviews: readonly PlannedReview[]): PlannedReview[] =>
  [...reviews].sort((a, b) => (lastStep(a)?.at.getTime() ?? 0) - (lastStep(b)?.at.getTime() ?? 0));
