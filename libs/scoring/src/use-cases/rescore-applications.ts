import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { isCalibratedRule } from '#contracts';
import { Outbox } from '#platform';
import { keepPart } from '../data/keep-ranking.js';
import { lockRanking } from '../data/locks.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import { rankingIsOpen } from '../domain/round.js';
import { scoreApplications } from '../domain/score-applications.js';
import { askThirdReviews } from '../jobs/scoring.jobs.js';
import { RecomputeRanking } from './recompute-ranking.js';

/** From so many on, reading the whole call is about as fast. */
const MANY = 500;

/**
 * Takes changed applications into a ranking: they alone are scored anew, and the places of all follow from the
 * scores. Once every change has come in the result is the one that `RecomputeRanking` gives. Under a calibrated rule
 * every review enters into every score, so all are computed: see `RecomputeRanking`.
 */
@Injectable()
export class RescoreApplications {
  constructor(
    private readonly calls: Calls,
    private readonly recompute: RecomputeRanking,
    private readonly outbox: Outbox,
  ) {}

  async execute(em: EntityManager, callId: string, applicationIds: readonly string[]): Promise<void> {
    const ids = [...new Set(applicationIds)];
    const { aggregationRule } = await this.calls.get(callId);
    if (ids.length > MANY || isCalibratedRule(aggregationRule)) {
      await this.recompute.execute(em, callId);
      return;
    }
    await lockRanking(em, callId);
    const call = await this.calls.get(callId);
    if (!rankingIsOpen(call.status)) return;
    const rubric = await this.calls.rubricOf(callId);
    const applications = await reviewedApplications(em, callId, ids);
    await keepPart(em, callId, ids, scoreApplications({ ...call, rubric }, applications));
    if (call.thirdReview === 'by-rule') await this.outbox.add(em, askThirdReviews, { callId });
  }
}
