import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { Transactions } from '#platform';
import { placeApplications, type RankedApplication } from '../domain/compute-ranking.js';
import { RankingEntity } from './ranking.entity.js';
import { scoredRows } from './scored-rows.query.js';

/** A call's latest ranking with its rows by position. */
export interface CurrentRanking {
  ranking: RankingEntity;
  rows: RankedApplication[];
}

/** Rankings, as they are read. */
@Injectable()
export class Rankings {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
  ) {}

  /** Null before the first one. */
  async of(callId: string): Promise<CurrentRanking | null> {
    const em = this.tx.manager;
    const ranking = await em.findOneBy(RankingEntity, { callId });
    if (!ranking) return null;
    const call = await this.calls.get(callId);
    return { ranking, rows: placeApplications(call, await scoredRows(em, callId)) };
  }
}
