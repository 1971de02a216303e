import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { scaleOf, type Rubric } from '#engine';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { writtenReviews, type SubmittedReview } from '../data/written-reviews.query.js';
import { weakReviews, type WeakReview, type WrittenReview } from '../domain/weak-rationales.js';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

export type ListedWeakReview = Omit<SubmittedReview, 'scores'> & Pick<WeakReview, 'faults'>;

const isCount = (key: string): boolean => /^\d{1,4}$/.test(key);

/** Submitted reviews whose rationales look weak: the head of expertise reads them and may return them. */
@Injectable()
export class ListWeakReviews {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** Those with most faults first. @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async execute(
    actor: Actor,
    callId: string,
    { limit, cursor }: PageQuery,
  ): Promise<{ items: ListedWeakReview[]; nextCursor: string | null }> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    const after = decodeCursor(cursor, isCount);
    const rubric = await this.calls.rubricOf(callId);
    const hidden = await this.conflicts.of(actor.personId);
    const reviews = await writtenReviews(this.tx.manager, callId, hidden);
    const byId = new Map(reviews.map((review) => [review.reviewId, review]));
    const weak = weakReviews(reviews.map((review) => withScales(review, rubric)))
      .filter(({ reviewId, faults }) => !after || isBehind({ reviewId, count: faults.length }, after))
      .slice(0, limit + 1)
      .flatMap(({ reviewId, faults }) => {
        const review = byId.get(reviewId);
        return review ? [listed(review, faults)] : [];
      });
    return pageOf(weak, limit, ({ faults, reviewId }) => ({ key: String(faults.length), id: reviewId }));
  }
}

const isBehind = (
  { reviewId, count }: { reviewId: string; count: number },
  after: { key: string; id: string },
): boolean => count < Number(after.key) || (count === Number(after.key) && reviewId > after.id);

const listed = (
  { scores: _, ...review }: SubmittedReview,
  faults: WeakReview['faults'],
): ListedWeakReview => ({ ...review, faults });

function withScales({ scores, ...review }: SubmittedReview, rubric: Rubric): WrittenReview {
  return {
    ...review,
    scores: scores.flatMap((score) => {
      const criterion = rubric.criteria.find(({ id }) => id === score.criterionId);
      return criterion ? [{ ...score, ...scaleOf(rubric, criterion) }] : [];
    }),
  };
}
