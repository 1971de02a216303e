import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { RankingEntity } from './ranking.entity.js';
import { RankingRowEntity } from './ranking-row.entity.js';

/** Rankings, as other libraries read them. */
@Injectable()
export class Rankings {
  constructor(private readonly tx: Transactions) {}

  /** The call's latest ranking with its rows by position; null before the first one. */
  async of(callId: string): Promise<{ ranking: RankingEntity; rows: RankingRowEntity[] } | null> {
    const ranking = await this.tx.manager.findOneBy(RankingEntity, { callId });
    if (!ranking) return null;
    const rows = await this.tx.manager.find(RankingRowEntity, {
      where: { callId },
      order: { position: 'ASC' },
    });
    return { ranking, rows };
  }
}
