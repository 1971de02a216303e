import { assign } from '#engine';
import type { ReviewReason } from '#contracts';
import type { SeededRandom } from '../content/seeded-random.js';
import { REVIEWS_PER_APPLICATION } from './contest-rules.js';
import { drawScores, outcomeOf, type Merit, type Outcome, type Scores } from './expert-model.js';

/** An admitted application, as the round sees it. */
export interface RoundApplication {
  direction: string;
  /** Of the organisation; null for a group. */
  inn: string | null;
  bandId: string;
  merit: Merit;
}

export interface RoundExpert {
  directions: readonly string[];
  /** INN of where the expert works: applications from there are not theirs. */
  workplaceInn: string | null;
  severity: number;
}

export type ReviewStepName =
  'accept' | 'decline' | 'declare-conflict' | 'save' | 'hand-in' | 'reopen' | 'return' | 'void' | 'remove';

export interface PlannedStep {
  name: ReviewStepName;
  at: Date;
}

/** A review from its assignment on. Applications and experts are meant by their positions. */
export interface PlannedReview {
  application: number;
  expert: number;
  reason: ReviewReason;
  assignedAt: Date;
  scores: Scores;
  /** Curt rationales are what the head of expertise returns, and what the council finds unfounded. */
  wording: 'thorough' | 'curt';
  /** In order. None: the expert has not answered yet. */
  steps: PlannedStep[];
}

const ENDED: ReadonlySet<ReviewStepName | undefined> = new Set([
  ...(['decline', 'declare-conflict', 'void', 'remove'] as const),
]);

export const lastStep = ({ steps }: PlannedReview): PlannedStep | undefined => steps.at(-1);
export const counts = (review: PlannedReview): boolean => lastStep(review)?.name === 'hand-in';
const takesPlace = (review: PlannedReview): boolean => !ENDED.has(lastStep(review)?.name);

/** Plans who reads what and how it goes, as the scoring library would have it. */
export class RoundPlanner {
  readonly reviews: PlannedReview[] = [];
  private readonly retired = new Set<number>();

  constructor(
    private readonly random: SeededRandom,
    readonly applications: readonly RoundApplication[],
    readonly experts: readonly RoundExpert[],
    private readonly capacity: number,
  ) {}

  /**
   * Deals every application to as many experts as the rules ask, evenly. The engine that the product proposes
   * with decides; by positions instead of ids, so that it decides the same every time.
   */
  assignAll(assignedAt: Date): void {
    const average = (this.applications.length * REVIEWS_PER_APPLICATION) / this.experts.length;
    const { pairs, shortages } = assign({
      applications: this.applications.map((_, index) => ({
        id: named(index),
        demand: REVIEWS_PER_APPLICATION,
      })),
      experts: this.experts.map((_, index) => ({
        id: named(index),
        min: Math.floor(average) - 1,
        max: Math.min(this.capacity, Math.ceil(average) + 1),
      })),
      affinity: this.pairsWhere((application, expert) =>
        expert.directions.includes(application.direction),
      ).map((pair) => ({ ...pair, affinity: KNOWS_DIRECTION })),
      conflicts: this.pairsWhere(inConflict),
      seed: 'demo',
      objective: 'sum',
    });
    if (shortages.length > 0) throw new RangeError('Too few experts for the demo');
    for (const { application, expert } of pairs)
      this.add(Number(application), Number(expert), 'initial', assignedAt);
  }

  /** One more review of the application, by who has the most room of those who know its direction. */
  assignOne(application: number, reason: ReviewReason, assignedAt: Date): PlannedReview {
    const { direction } = this.applicationAt(application);
    const taken = new Set(this.reviewsOf(application).map(({ expert }) => expert));
    const able = this.experts
      .map((expert, index) => ({ expert, index, load: this.loadOf(index) }))
      .filter(({ expert, index, load }) => {
        const free = load < this.capacity && !taken.has(index) && !this.retired.has(index);
        return free && !inConflict(this.applicationAt(application), expert);
      });
    const strange = ({ expert }: { expert: RoundExpert }): number =>
      Number(!expert.directions.includes(direction));
    const [best] = able.sort((a, b) => strange(a) - strange(b) || a.load - b.load || a.index - b.index);
    if (!best) throw new RangeError('No expert has room for one more review');
    return this.add(application, best.index, reason, assignedAt);
  }

  /** The expert gets nothing more. */
  retire(expert: number): void {
    this.retired.add(expert);
  }

  reviewsOf(application: number): PlannedReview[] {
    return this.reviews.filter((review) => review.application === application);
  }

  /** What the reviews that count come to. */
  outcomeOf(application: number): Outcome {
    const counted = this.reviewsOf(application).filter(counts);
    return outcomeOf(
      this.applicationAt(application).bandId,
      counted.map(({ scores }) => scores),
    );
  }

  applicationAt(position: number): RoundApplication {
    const application = this.applications[position];
    if (!application) throw new RangeError(`No application ${position}`);
    return application;
  }

  private add(application: number, expert: number, reason: ReviewReason, assignedAt: Date): PlannedReview {
    const { merit, bandId } = this.applicationAt(application);
    const reading = this.random.fork(`${application}/${expert}`);
    const scores = drawScores(reading, merit, this.experts[expert]?.severity ?? 0, bandId);
    const review: PlannedReview = {
      ...{ application, expert, reason, assignedAt, scores },
      ...{ wording: 'thorough', steps: [] },
    };
    this.reviews.push(review);
    return review;
  }

  private loadOf(expert: number): number {
    return this.reviews.filter((review) => review.expert === expert && takesPlace(review)).length;
  }

  private pairsWhere(
    holds: (application: RoundApplication, expert: RoundExpert) => boolean,
  ): { application: string; expert: string }[] {
    return this.applications.flatMap((application, i) =>
      this.experts.flatMap((expert, j) =>
        holds(application, expert) ? [{ application: named(i), expert: named(j) }] : [],
      ),
    );
  }
}

/** As the scoring library weighs it. */
const KNOWS_DIRECTION = 300;

const named = (position: number): string => String(position).padStart(6, '0');

const inConflict = ({ inn }: RoundApplication, { workplaceInn }: RoundExpert): boolean =>
  inn !== null && inn === workplaceInn;
