import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls, type CallEntity } from '#calls';
import { shareCallLock } from '#platform';
import { assignmentFacts } from '../data/assignment-facts.query.js';
import { lockAssignments } from '../data/locks.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import { unansweredDivergences } from '../data/further-reviews.query.js';
import { sheetsOf } from '../domain/score-applications.js';
import { wantsFurtherReview } from '../domain/wants-further-review.js';
import { CreateReviews } from './create-reviews.js';
import { ReplaceReviewers } from './replace-reviewers.js';

/**
 * Asks for one review more where all that were asked for are in and diverge, if the call leaves that to the
 * program. An expert is found as for a replacement; where the one who was found gives up, the rule still holds and
 * finds another. What nobody is free for stays with the administrator.
 */
@Injectable()
export class AskThirdReviews {
  constructor(
    private readonly calls: Calls,
    private readonly replace: ReplaceReviewers,
    private readonly createReviews: CreateReviews,
  ) {}

  async execute(em: EntityManager, callId: string): Promise<void> {
    const now = await shareCallLock(em, callId);
    await lockAssignments(em, callId);
    const call = await this.calls.get(callId);
    const { reviewsDueAt: dueAt, reviewsPerApplication } = call;
    if (call.status !== 'reviewing' || call.thirdReview !== 'by-rule' || (dueAt && dueAt <= now)) return;
    const wanting = await this.wanting(em, call);
    if (wanting.size === 0) return;
    const facts = await assignmentFacts(em, call);
    const oneMore = { ...facts, reviewsPerApplication: reviewsPerApplication + 1 };
    const pairs = await this.replace.pairsFor(em, call, oneMore, wanting);
    if (pairs.length === 0) return;
    const assignment = { call, assignedBy: null, pairs, dueAt, known: facts.reviews };
    await this.createReviews.execute(em, { ...assignment, reason: 'divergence' }, now);
  }

  /** The ranking tells where to look; what stands there now decides. */
  private async wanting(em: EntityManager, call: CallEntity): Promise<Set<string>> {
    const ids = await unansweredDivergences(em, call.id);
    if (ids.length === 0) return new Set();
    const sheetOf = sheetsOf(await this.calls.rubricOf(call.id));
    const applications = await reviewedApplications(em, call.id, ids);
    return new Set(
      applications
        .filter(({ bandId, reviews }) => wantsFurtherReview(call, sheetOf(bandId), reviews))
        .map(({ id }) => id),
    );
  }
}
