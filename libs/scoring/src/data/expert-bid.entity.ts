import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { Wish } from '../domain/affinity.js';

/** How gladly an expert would read an application. */
@Entity()
@Index('expert_bid_of_call', ['callId'])
@Check('expert_bid_wish', `wish IN ('eager', 'willing', 'unwilling')`)
export class ExpertBidEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ApplicationEntity', { name: 'expert_bid_application' })
  applicationId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity', { name: 'expert_bid_expert' })
  expertId: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'expert_bid_call' })
  callId: string;

  @Column('text')
  wish: Wish;

  @Column(filledByDatabase)
  madeAt: Date;
}
