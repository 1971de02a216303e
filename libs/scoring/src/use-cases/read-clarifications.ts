import { Injectable } from '@nestjs/common';
import { Applications } from '#applications';
import { Calls } from '#calls';
import { Memberships } from '#identity';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import {
  clarificationById,
  clarificationsOf,
  clarificationsOfCall,
  type ListedClarification,
} from '../data/clarifications.query.js';
import { nameHiders } from '../data/name-hiders.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { CONTENT_OPEN } from '../domain/review.status.js';
import { roundIsOpen } from '../domain/round.js';
import { fail } from '../domain/scoring.errors.js';
import { OwnReviews } from './own-reviews.js';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

/** What the applicant reads: nothing that tells one expert from another. */
const FOR_APPLICANT = ['forwarded', 'answered'];

export type ExpertsClarification = ListedClarification & { own: boolean };

/** Questions and answers, to each side without the other's name. */
@Injectable()
export class ReadClarifications {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly applications: Applications,
    private readonly memberships: Memberships,
    private readonly own: OwnReviews,
    private readonly conflicts: OwnConflicts,
  ) {}

  /**
   * For the expert of a review: the own questions, and what others' were answered; whether another may be asked.
   * @throws DomainError `scoring.not-found`
   */
  async ofReview(
    actor: Actor,
    reviewId: string,
  ): Promise<{ items: ExpertsClarification[]; mayAsk: boolean }> {
    const { applicationId, callId, status, reason } = await this.own.get(actor, reviewId);
    if (!CONTENT_OPEN.includes(status)) return { items: [], mayAsk: false };
    const call = await this.calls.get(callId);
    return { items: await this.heardOf(actor, applicationId), mayAsk: roundIsOpen(call.status, reason) };
  }

  /** For whoever acts for the applicant. @throws DomainError `scoring.not-found` */
  async ofApplication(actor: Actor, applicationId: string): Promise<ListedClarification[]> {
    const { organisationId } = await this.applications.get(applicationId);
    if (!(await this.memberships.of(actor.personId, organisationId))) throw fail('scoring.not-found');
    const listed = await clarificationsOf(this.tx.manager, applicationId);
    return listed.filter(({ status }) => FOR_APPLICANT.includes(status));
  }

  /** For the fund, by the applications' numbers. */
  async ofCall(
    actor: Actor,
    callId: string,
    { limit, cursor }: PageQuery,
  ): Promise<{ items: ListedClarification[]; nextCursor: string | null }> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    const listed = await clarificationsOfCall(this.tx.manager, {
      ...{ callId, hidden: await this.conflicts.of(actor.personId) },
      ...{ after: decodeCursor(cursor), limit: limit + 1 },
    });
    return pageOf(listed, limit, ({ applicationNumber, id }) => ({ key: applicationNumber, id }));
  }

  /** One that the actor has just worked on. */
  async one(id: string): Promise<ListedClarification> {
    const found = await clarificationById(this.tx.manager, id);
    if (!found) throw fail('scoring.not-found');
    return found;
  }

  private async heardOf({ personId }: Actor, applicationId: string): Promise<ExpertsClarification[]> {
    const em = this.tx.manager;
    const listed = (await clarificationsOf(em, applicationId))
      .map((each) => ({ ...each, own: each.expertId === personId }))
      .filter((each) => each.own || each.status === 'answered');
    const hider = listed.some(({ blind }) => blind)
      ? (await nameHiders(em, [applicationId])).get(applicationId)
      : undefined;
    if (!hider) return listed;
    return listed.map((each) => ({ ...each, question: hider(each.question), answer: hider(each.answer) }));
  }
}
