import type { DemoDays } from '../time/demo-days.js';
import { counts, lastStep, type PlannedReview } from './round-planner.js';

/** A panel on an application whose reviews diverge still with the third one. */
export interface PlannedPanel {
  application: number;
  openedAt: Date;
  /** What the two furthest from each other say, the lower one first. */
  said: { review: PlannedReview; at: Date }[];
  /** The one between them gives another score for one criterion: so the range stays. */
  revised: { review: PlannedReview; criterionId: string; score: number; at: Date };
}

const REVISED = 'coherence';

/** On the application whose third review was the first to be asked for. */
export function planPanel(reviews: readonly PlannedReview[], days: DemoDays): PlannedPanel {
  const [third] = reviews
    .filter(({ reason }) => reason === 'divergence')
    .sort((a, b) => a.assignedAt.getTime() - b.assignedAt.getTime());
  const lastAt = third && lastStep(third)?.at;
  if (!third || !lastAt) throw new RangeError('No third review is handed in');
  const { application } = third;
  const [low, high] = reviews
    .filter((review) => review.application === application && review !== third && counts(review))
    .sort((a, b) => (a.scores[REVISED] ?? 0) - (b.scores[REVISED] ?? 0));
  if (!low || !high) throw new RangeError('Too few reviews for a panel');
  const day = days.workday(days.offsetOf(lastAt) + 1);
  return {
    ...{ application, openedAt: days.at(day, '10:40:15') },
    said: [
      { review: low, at: days.at(day, '19:12:40') },
      { review: high, at: days.at(day, '20:03:25') },
    ],
    revised: {
      ...{ review: third, criterionId: REVISED, score: (third.scores[REVISED] ?? 0) - 1 },
      at: days.at(day, '21:20:10'),
    },
  };
}
