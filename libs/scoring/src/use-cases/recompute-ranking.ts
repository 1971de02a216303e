import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls, type CallEntity } from '#calls';
import { Outbox } from '#platform';
import { Calibrations } from '../data/calibrations.js';
import { keepRanking } from '../data/keep-ranking.js';
import { lockRanking } from '../data/locks.js';
import { RankingEntity } from '../data/ranking.entity.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import { rankingIsOpen } from '../domain/round.js';
import { scoreApplications } from '../domain/score-applications.js';
import { scoreTogether, type JointInput } from '../domain/score-together.js';
import { askThirdReviews } from '../jobs/scoring.jobs.js';
import { digestOfInput, jointInputOf, madeOf } from './joint-ranking.js';

/**
 * Computes a call's ranking anew from all of its submitted reviews. Nothing of the ranking before enters, so it
 * is right however often and in whatever order runs come. A ranking that a list was made from stands still.
 */
@Injectable()
export class RecomputeRanking {
  constructor(
    private readonly calls: Calls,
    private readonly calibrations: Calibrations,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns whether the ranking is now of what is there. Under a calibrated rule all reviews enter into every score,
   *   which is seconds of work where there are many: then it is only asked for, see `RankJointly`
   */
  async execute(em: EntityManager, callId: string): Promise<boolean> {
    await lockRanking(em, callId);
    const call = await this.calls.get(callId);
    if (!rankingIsOpen(call.status)) return true;
    const input = await jointInputOf(em, this.calls, call);
    if (input) return this.follow(em, callId, input);
    const rubric = await this.calls.rubricOf(callId);
    const rows = scoreApplications({ ...call, rubric }, await reviewedApplications(em, callId));
    const made = { components: null, variances: null, inputDigest: null };
    await keepRanking(em, callId, { rule: call.aggregationRule, ...made }, rows);
    await this.askFurther(em, call);
    return true;
  }

  /** Without a review there is nothing to compute: the ranking is only begun. */
  private async follow(em: EntityManager, callId: string, input: JointInput): Promise<boolean> {
    const ranking = await em.findOneBy(RankingEntity, { callId });
    if (ranking?.inputDigest === digestOfInput(input)) return true;
    if (input.applications.some(({ reviews }) => reviews.length > 0)) {
      await this.calibrations.wantRanking(em, callId);
      return false;
    }
    const scores = scoreTogether(input);
    await keepRanking(em, callId, madeOf(input, scores), scores.rows);
    return true;
  }

  private async askFurther(em: EntityManager, { id: callId, thirdReview }: CallEntity): Promise<void> {
    if (thirdReview === 'by-rule') await this.outbox.add(em, askThirdReviews, { callId });
  }
}
