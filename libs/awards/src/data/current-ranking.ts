import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { Rankings, type RankingEntity, type RankingRowEntity } from '#scoring';
import { fail } from '../domain/awards.errors.js';
import type { AwardListEntity } from './award-list.entity.js';

/** The job by which scores that changed reach the ranking; its key is the call's id. */
const RECOMPUTATION = 'scoring.recompute-ranking';

/** The ranking that decisions rest on: one that nothing is about to change. */
@Injectable()
export class CurrentRanking {
  constructor(
    private readonly tx: Transactions,
    private readonly rankings: Rankings,
  ) {}

  /** @throws DomainError `awards.ranking-missing`, `awards.ranking-stale` while it waits to be recomputed */
  async get(callId: string): Promise<{ ranking: RankingEntity; rows: RankingRowEntity[] }> {
    if (await this.isPending(callId)) throw fail('awards.ranking-stale');
    const current = await this.rankings.of(callId);
    if (!current || current.rows.length === 0) throw fail('awards.ranking-missing');
    return current;
  }

  /** Whether a list still says what the ranking says, which stands still from the proposal on. */
  async stillHolds({ callId, rankingDigest }: AwardListEntity): Promise<boolean> {
    const current = await this.rankings.of(callId);
    return current?.ranking.digest === rankingDigest;
  }

  private async isPending(callId: string): Promise<boolean> {
    const undone = await this.tx.manager.query<unknown[]>(
      'SELECT 1 FROM outbox WHERE done_at IS NULL AND job = $1 AND coalesce_key = $2 LIMIT 1',
      [RECOMPUTATION, callId],
    );
    return undone.length > 0;
  }
}
