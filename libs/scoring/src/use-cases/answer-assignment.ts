import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { Conflicts } from '../data/conflicts.js';
import { OwnReviews } from './own-reviews.js';
import { ReviewStep } from './review-step.js';

/** An expert's answer to an assignment, before the content opens. */
@Injectable()
export class AnswerAssignment {
  constructor(
    private readonly own: OwnReviews,
    private readonly step: ReviewStep,
    private readonly conflicts: Conflicts,
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
      const { em, review } = held;
      await this.conflicts.declare(em, review, note);
      await this.step.tellConflict(held);
    });
  }
}
