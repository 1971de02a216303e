import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Applications } from '#applications';
import { Memberships } from '#identity';
import { newId } from '#kernel';
import { Audit, databaseTime, Outbox, Statuses, Transactions, type Actor } from '#platform';
import { ClarificationEntity } from '../data/clarification.entity.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { clarificationStatuses, type ClarificationAction } from '../domain/clarification.status.js';
import { CONTENT_OPEN } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnReviews } from './own-reviews.js';
import { ReviewStep } from './review-step.js';
import { mayVoid, requireRight } from './scoring.policy.js';

/** An expert asks, the fund forwards or declines, the applicant answers: neither side learns of the other. */
@Injectable()
export class Clarify {
  constructor(
    private readonly tx: Transactions,
    private readonly own: OwnReviews,
    private readonly step: ReviewStep,
    private readonly applications: Applications,
    private readonly memberships: Memberships,
    private readonly conflicts: OwnConflicts,
    private readonly statuses: Statuses,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns the question's id
   * @throws DomainError `scoring.not-accepted`, `scoring.round-closed`
   */
  async ask(actor: Actor, reviewId: string, question: string): Promise<string> {
    const id = newId();
    await this.step.run(await this.own.get(actor, reviewId), async ({ em, review, facts }) => {
      if (!CONTENT_OPEN.includes(review.status)) throw fail('scoring.not-accepted');
      if (!facts.roundIsOpen) throw fail('scoring.round-closed');
      const { organiserId, applicationId } = review;
      const status = clarificationStatuses.initial;
      await em.insert(ClarificationEntity, { id, reviewId, applicationId, organiserId, status, question });
      await this.audit.record(em, {
        ...{ actorId: actor.personId, organiserId, objectKind: 'clarification', objectId: id },
        ...{ action: 'clarification.ask', toStatus: status, facts: { reviewId } },
      });
      await this.outbox.emit(em, 'clarification.asked', { clarificationId: id });
    });
    return id;
  }

  /** The applicant is asked to answer by then. @throws DomainError `scoring.due-in-past` */
  async forward(actor: Actor, id: string, dueAt: Date): Promise<void> {
    await this.moderate(actor, id, 'forward', async (em) => {
      if (dueAt <= (await databaseTime(em)))
        throw fail('scoring.due-in-past', {}, [{ pointer: '/dueAt', code: 'scoring.due-in-past' }]);
      return { dueAt };
    });
  }

  async decline(actor: Actor, id: string, declineReason: string): Promise<void> {
    await this.moderate(actor, id, 'decline', () => Promise.resolve({ declineReason }));
  }

  /** @throws DomainError `scoring.not-found` for who does not act for the applicant; `scoring.answer-late` */
  async answer(actor: Actor, id: string, answer: string): Promise<void> {
    const asked = await this.find(id);
    const { organisationId } = await this.applications.get(asked.applicationId);
    const member = await this.memberships.of(actor.personId, organisationId);
    if (!member || asked.status === 'asked' || asked.status === 'declined') throw fail('scoring.not-found');
    await this.tx.run(async (em) => {
      const now = await databaseTime(em);
      await this.take(em, asked, actor, 'answer', {
        facts: { inTime: asked.dueAt !== null && now <= asked.dueAt },
        set: { answer, answeredBy: actor.personId, answeredAt: now },
      });
    });
  }

  private async moderate(
    actor: Actor,
    id: string,
    action: 'forward' | 'decline',
    change: (em: EntityManager) => Promise<Partial<ClarificationEntity>>,
  ): Promise<void> {
    const asked = await this.find(id);
    requireRight(mayVoid(actor, asked));
    await this.conflicts.refuse(actor, asked.applicationId);
    await this.tx.run(async (em) => {
      const set = await change(em);
      const moderated = { moderatedBy: actor.personId, moderatedAt: await databaseTime(em) };
      await this.take(em, asked, actor, action, { facts: {}, set: { ...set, ...moderated } });
    });
  }

  private async take(
    em: EntityManager,
    asked: ClarificationEntity,
    actor: Actor,
    action: ClarificationAction,
    { facts, set }: { facts: { inTime?: boolean }; set: Partial<ClarificationEntity> },
  ): Promise<void> {
    await this.statuses.change(em, {
      ...{ table: clarificationStatuses, entity: ClarificationEntity, row: asked, action, facts, set },
      ...{ actorId: actor.personId, organiserId: asked.organiserId, objectKind: 'clarification' },
    });
    await this.outbox.emit(em, `clarification.${TOPIC[action]}`, { clarificationId: asked.id });
  }

  private async find(id: string): Promise<ClarificationEntity> {
    const asked = await this.tx.manager.findOneBy(ClarificationEntity, { id });
    if (!asked) throw fail('scoring.not-found');
    return asked;
  }
}

const TOPIC = { forward: 'forwarded', decline: 'declined', answer: 'answered' } as const;
