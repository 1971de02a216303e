import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls, type CallEntity } from '#calls';
import { isCalibratedRule } from '#contracts';
import { Outbox } from '#platform';
import { keepRanking } from '../data/keep-ranking.js';
import { lockRanking } from '../data/locks.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import { rankingIsOpen } from '../domain/round.js';
import { scoreApplications } from '../domain/score-applications.js';
import type { JointScores } from '../domain/score-together.js';
import { askThirdReviews } from '../jobs/scoring.jobs.js';
import { scoreInThread } from './threads.js';

/**
 * Computes a call's ranking anew from all of its submitted reviews. Nothing of the ranking before enters, so it
 * is right however often and in whatever order runs come. A ranking that a list was made from stands still.
 */
@Injectable()
export class RecomputeRanking {
  constructor(
    private readonly calls: Calls,
    private readonly outbox: Outbox,
  ) {}

  async execute(em: EntityManager, callId: string): Promise<void> {
    await lockRanking(em, callId);
    const call = await this.calls.get(callId);
    if (!rankingIsOpen(call.status)) return;
    const { rows, ...how } = await this.score(em, call);
    await keepRanking(em, callId, { rule: call.aggregationRule, ...how }, rows);
    if (call.thirdReview === 'by-rule') await this.outbox.add(em, askThirdReviews, { callId });
  }

  /** Under a calibrated rule all reviews enter into every score: seconds of work where there are many experts. */
  private async score(
    em: EntityManager,
    call: CallEntity,
  ): Promise<Omit<JointScores, 'components'> & { components: number | null }> {
    const { aggregationRule, divergenceThreshold, reviewsPerApplication, tieBreakCriteria } = call;
    const rubric = await this.calls.rubricOf(call.id);
    const rules = { rubric, divergenceThreshold, reviewsPerApplication, tieBreakCriteria };
    const applications = await reviewedApplications(em, call.id);
    if (isCalibratedRule(aggregationRule))
      return scoreInThread({ rules: { ...rules, aggregationRule }, applications });
    const rows = scoreApplications({ ...rules, aggregationRule }, applications);
    return { rows, components: null, variances: null };
  }
}
