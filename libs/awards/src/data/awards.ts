import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { AwardListEntity } from './award-list.entity.js';
import { AwardSourceEntity } from './award-source.entity.js';
import { AwardEntity } from './award.entity.js';

export interface ApprovedAward {
  award: AwardEntity;
  /** In the order of the budget's sources; they sum to the award. */
  sources: AwardSourceEntity[];
}

/** Awards, as the libraries that pay and report on them read them. */
@Injectable()
export class Awards {
  constructor(private readonly tx: Transactions) {}

  /** The money that an application has by an approved list; null when it has none, or none any more. */
  async approvedOf(applicationId: string): Promise<ApprovedAward | null> {
    const award = await this.tx.manager
      .createQueryBuilder(AwardEntity, 'award')
      .innerJoin(AwardListEntity, 'list', `list.id = award.listId AND list.status = 'approved'`)
      .where(`award.applicationId = :applicationId AND award.decision = 'award'`, { applicationId })
      .getOne();
    return award && { award, sources: await this.sourcesOf(award.id) };
  }

  private sourcesOf(awardId: string): Promise<AwardSourceEntity[]> {
    return this.tx.manager
      .createQueryBuilder(AwardSourceEntity, 'part')
      .innerJoin('BudgetSourceEntity', 'source', 'source.id = part.sourceId')
      .where('part.awardId = :awardId', { awardId })
      .orderBy('source.position')
      .getMany();
  }
}
