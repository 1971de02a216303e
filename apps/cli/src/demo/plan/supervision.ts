import type { SeededRandom } from '../content/seeded-random.js';
import type { StaffName } from '../demo-accounts.js';
import type { DemoDays } from '../time/demo-days.js';
import { planPanel, type PlannedPanel } from './panel.js';
import { counts, lastStep, type PlannedReview } from './round-planner.js';
import type { PlannedRemoval } from './removal.js';

type Judge = Extract<StaffName, 'council' | 'member'>;

/** A review that one of the council finds unfounded. */
export interface PlannedMark {
  review: PlannedReview;
  proposedBy: Judge;
  proposedAt: Date;
  /** By the other one. Undefined: it waits. */
  decided?: { at: Date; decision: 'uphold' | 'dismiss' };
}

/** What becomes of an expert's question. */
type QuestionFate = 'answered' | 'forwarded' | 'declined' | 'asked';

export interface PlannedQuestion {
  review: PlannedReview;
  fate: QuestionFate;
  askedAt: Date;
  /** When the fund forwards or declines it. */
  moderatedAt: Date;
  answeredAt: Date;
  /** Until when the applicant answers. */
  dueAt: Date;
}

/** What the fund does about reviews while they are being written. */
export interface SupervisionPlan {
  removal: PlannedRemoval;
  marks: PlannedMark[];
  questions: PlannedQuestion[];
  panel: PlannedPanel;
}

/** Who was handed in by then has been read by the council. */
const READ_UNTIL = -5;

/** @param shown the expert whose account visitors get: an answer has come to one question, another waits */
export function planSupervision(
  random: SeededRandom,
  reviews: readonly PlannedReview[],
  { days, removal, shown }: { days: DemoDays; removal: PlannedRemoval; shown: number },
): SupervisionPlan {
  const plain = reviews.filter((review) => isPlain(review, reviews));
  const questions = planQuestions(plain, days, shown);
  const asked = new Set(questions.map(({ review }) => review));
  const read = days.at(READ_UNTIL, '23:59:59');
  const judged = plain.filter(
    (review) => counts(review) && !asked.has(review) && (lastStep(review)?.at ?? read) < read,
  );
  return {
    removal,
    questions,
    panel: planPanel(reviews, days),
    marks: [...marksBefore(removal), ...otherMarks(random.sample(judged, 3), days)],
  };
}

/** Nothing but its two first reviews has happened to the application: its steps may move. */
const isPlain = ({ application }: PlannedReview, reviews: readonly PlannedReview[]): boolean =>
  reviews.every((other) => other.application !== application || other.reason === 'initial');

const marksBefore = ({ unfounded, proposedAt, decidedAt }: PlannedRemoval): PlannedMark[] =>
  unfounded.map((review) => ({
    ...{ review, proposedBy: 'council' as const, proposedAt },
    decided: { at: decidedAt, decision: 'uphold' as const },
  }));

/** One that the council did not follow, and two that wait, each for another of its people. */
function otherMarks(reviews: readonly PlannedReview[], days: DemoDays): PlannedMark[] {
  return reviews.map((review, index) => {
    const proposedBy = index === 1 ? 'council' : 'member';
    if (index > 0) return { review, proposedBy, proposedAt: days.at(-1, '12:40:05') };
    const decided = { at: days.at(-3, '15:10:40'), decision: 'dismiss' as const };
    return { review, proposedBy, proposedAt: days.at(-4, '11:05:30'), decided };
  });
}

function planQuestions(plain: readonly PlannedReview[], days: DemoDays, shown: number): PlannedQuestion[] {
  const taken = new Set<number>();
  const pick = (fits: (review: PlannedReview) => boolean, ofShown: boolean): PlannedReview => {
    const free = plain.filter(({ application }) => !taken.has(application));
    const fitting = free.filter(fits);
    const picked =
      fitting.find(({ expert }) => (expert === shown) === ofShown) ?? fitting[0] ?? free.find(counts);
    if (!picked) throw new RangeError('No review has a question to its applicant');
    taken.add(picked.application);
    return picked;
  };
  const ask = (fate: QuestionFate, review: PlannedReview, from: number): PlannedQuestion => {
    review.steps = stepsAround(review, days, from);
    return {
      ...{ review, fate, askedAt: days.at(from, '21:14:20'), moderatedAt: days.at(from + 1, '10:25:40') },
      ...{ answeredAt: days.at(from + 3, '19:48:05'), dueAt: days.at(from + 4, '18:00:00') },
    };
  };
  return [
    ask('answered', pick(counts, true), -9),
    ask('declined', pick(counts, false), -7),
    ask('forwarded', pick(isOpen, false), -2),
    ask('asked', pick(isOpen, true), -1),
  ];
}

const isOpen = (review: PlannedReview): boolean =>
  ['accept', 'save'].includes(lastStep(review)?.name ?? '') && review.steps.length === 1;

/** Whoever asks has accepted before, and has handed in what they had to, if they have, after the answer. */
const stepsAround = (review: PlannedReview, days: DemoDays, from: number): PlannedReview['steps'] => [
  { name: 'accept', at: days.at(from, '20:02:11') },
  ...(counts(review) ? [{ name: 'hand-in' as const, at: days.at(Math.max(from, -2), '20:31:15') }] : []),
  ...(lastStep(review)?.name === 'save' ? [{ name: 'save' as const, at: days.at(from, '22:05:48') }] : []),
];
