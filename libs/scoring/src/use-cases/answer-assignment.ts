import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Actor } from '#platform';
import { ConflictOfInterestEntity } from '../data/conflict-of-interest.entity.js';
import type { ReviewEntity } from '../data/review.entity.js';
import { OwnReviews } from './own-reviews.js';
import { ReviewStep, type HeldReview } from './review-step.js';

/** An expert's answer to an assignment, before the content opens. */
@Injectable()
export class AnswerAssignment {
  constructor(
    private readonly own: OwnReviews,
    private readonly step: ReviewStep,
  ) {}

  /** The expert has no conflict of interest and will read it. */
  async accept(actor: Actor, id: string): Promise<void> {
    await this.step.run(await this.own.get(actor, id), (held) =>
      this.step.take(held, { action: 'accept', actorId: actor.personId }),
    );
  }

  async decline(actor: Actor, id: string, reason: string): Promise<void> {
    await this.step.run(await this.own.get(actor, id), async (held) => {
      const set = { statusReason: reason };
      await this.step.take(held, { action: 'decline', actorId: actor.personId, set });
      await this.step.tellDeclined(held);
    });
  }

  /** From now on the application does not exist for the expert. */
  async declareConflict(actor: Actor, id: string, note: string): Promise<void> {
    await this.step.run(await this.own.get(actor, id), async (held) => {
      await this.step.take(held, { action: 'declareConflict', actorId: actor.personId });
      await record(held, note);
      await this.step.tellDeclined(held);
    });
  }
}

/** A conflict that is on record already stays as it is. */
async function record({ em, review }: HeldReview, note: string): Promise<void> {
  const { applicationId, expertId }: ReviewEntity = review;
  await em
    .createQueryBuilder()
    .insert()
    .into(ConflictOfInterestEntity)
    .values({ id: newId(), applicationId, expertId, source: 'declared', note })
    .orIgnore()
    .execute();
}
