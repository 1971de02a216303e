import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { RemovalGround } from '#contracts';
import { filledByDatabase } from '#platform';

/** An expert who reads nothing more of a call, and whose scores there do not count. */
@Entity()
@Unique('expert_removal_once', ['callId', 'expertId'])
@Check('expert_removal_ground', `ground IN ('unfounded', 'contact', 'conflict')`)
@Check('expert_removal_reason', 'length(reason) BETWEEN 1 AND 1000')
export class ExpertRemovalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'expert_removal_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'expert_removal_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'expert_removal_expert' })
  expertId: string;

  @Column('text')
  ground: RemovalGround;

  @Column('text')
  reason: string;

  @Column('integer')
  voidedReviews: number;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'expert_removal_removed_by' })
  removedBy: string;

  @Column(filledByDatabase)
  removedAt: Date;
}
