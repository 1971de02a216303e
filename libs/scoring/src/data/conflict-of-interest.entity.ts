import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { filledByDatabase } from '#platform';

export type ConflictSource = 'declared' | 'detected' | 'decided';

/** Why an expert must never read an application. */
@Entity()
@Unique('conflict_of_interest_once', ['applicationId', 'expertId'])
@Index('conflict_of_interest_of_expert', ['expertId'])
@Check('conflict_of_interest_source', `source IN ('declared', 'detected', 'decided')`)
export class ConflictOfInterestEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'conflict_of_interest_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'conflict_of_interest_expert' })
  expertId: string;

  @Column('text')
  source: ConflictSource;

  @Column('text', { default: '' })
  note: string;

  @Column(filledByDatabase)
  recordedAt: Date;
}
