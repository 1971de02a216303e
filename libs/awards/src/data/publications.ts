import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Transactions } from '#platform';
import { PublicationEntity } from './publication.entity.js';

/** What was published of a call's results. */
@Injectable()
export class Publications {
  constructor(private readonly tx: Transactions) {}

  latest(callId: string): Promise<PublicationEntity | null> {
    return this.tx.manager.findOne(PublicationEntity, { where: { callId }, order: { version: 'DESC' } });
  }

  /** The latest first, those under embargo included. */
  ofCall(callId: string): Promise<PublicationEntity[]> {
    return this.tx.manager.find(PublicationEntity, {
      select: { id: true, callId: true, version: true, digest: true, publishedAt: true, visibleFrom: true },
      where: { callId },
      order: { version: 'DESC' },
    });
  }

  /** The latest one whose embargo is over by the database's clock. */
  latestVisible(callId: string): Promise<PublicationEntity | null> {
    return this.visible(callId).orderBy('publication.version', 'DESC').getOne();
  }

  /** Whether everybody may see how the call came out. */
  isPublic(callId: string): Promise<boolean> {
    return this.visible(callId).getExists();
  }

  private visible(callId: string): SelectQueryBuilder<PublicationEntity> {
    return this.tx.manager
      .createQueryBuilder(PublicationEntity, 'publication')
      .where('publication.callId = :callId AND publication.visibleFrom <= clock_timestamp()', { callId });
  }
}
