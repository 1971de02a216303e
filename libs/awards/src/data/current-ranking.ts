import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { digestOfRanking, Rankings, RecomputeRanking, type CurrentRanking as Ranking } from '#scoring';
import { fail } from '../domain/awards.errors.js';
import type { AwardListEntity } from './award-list.entity.js';

/** The ranking that decisions rest on. */
@Injectable()
export class CurrentRanking {
  constructor(
    private readonly recompute: RecomputeRanking,
    private readonly rankings: Rankings,
  ) {}

  /**
   * Takes in the scores whose recomputation still waits for its job.
   * @param em a transaction that holds the call's lock, under which alone scores change
   * @throws DomainError `awards.ranking-missing`; `awards.ranking-stale` while that of a calibrated rule is computed
   */
  async freshen(em: EntityManager, callId: string): Promise<Ranking> {
    if (!(await this.recompute.execute(em, callId))) throw fail('awards.ranking-stale');
    return this.read(callId);
  }

  /** As it stands. @throws DomainError `awards.ranking-missing` */
  async read(callId: string): Promise<Ranking> {
    const current = await this.rankings.of(callId);
    if (!current || current.rows.length === 0) throw fail('awards.ranking-missing');
    return current;
  }

  /** Whether a list still says what the ranking says, which stands still from the proposal on. */
  async stillHolds({ callId, rankingDigest }: AwardListEntity): Promise<boolean> {
    const current = await this.rankings.of(callId);
    return current !== null && digestOfRanking(current.rows) === rankingDigest;
  }
}
