import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calls } from '#calls';
import { lockRanking } from '../data/locks.js';
import { keepRanking, reviewedApplications } from '../data/ranking.query.js';
import { computeRanking } from '../domain/compute-ranking.js';
import { rankingIsOpen } from '../domain/round.js';

/**
 * Computes a call's ranking anew from all of its submitted reviews. Nothing of the ranking before enters, so it
 * is right however often and in whatever order runs come. A ranking that a list was made from stands still.
 */
@Injectable()
export class RecomputeRanking {
  constructor(private readonly calls: Calls) {}

  async execute(em: EntityManager, callId: string): Promise<void> {
    await lockRanking(em, callId);
    const call = await this.calls.get(callId);
    if (!rankingIsOpen(call.status)) return;
    const rubric = await this.calls.rubricOf(callId);
    const applications = await reviewedApplications(em, callId);
    await keepRanking(em, callId, call.aggregationRule, computeRanking({ ...call, rubric }, applications));
  }
}
