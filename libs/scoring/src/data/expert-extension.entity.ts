import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** More time that an expert was given for the reviews at hand. Never changed after. */
@Entity()
@Index('expert_extension_of_call', ['callId', 'grantedAt'])
@Check('expert_extension_reviews', 'reviews > 0')
export class ExpertExtensionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'expert_extension_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'expert_extension_expert' })
  expertId: string;

  @Column('timestamptz')
  dueAt: Date;

  /** How many reviews it was for. */
  @Column('integer')
  reviews: number;

  @Column('text')
  reason: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'expert_extension_granted_by' })
  grantedBy: string;

  @Column(filledByDatabase)
  grantedAt: Date;
}
