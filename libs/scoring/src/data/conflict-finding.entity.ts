import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { FindingStatus } from '../domain/conflict-finding.status.js';
import type { ConflictGround } from '../domain/find-conflicts.js';

/** What the program has noticed between an expert and an applicant, and what a person has made of it. */
@Entity()
@Unique('conflict_finding_once', ['applicationId', 'expertId'])
@Check('conflict_finding_ground', 'see the migration')
@Check('conflict_finding_status', `status IN ('suspected', 'stands', 'cleared')`)
@Check('conflict_finding_decision', 'see the migration')
export class ConflictFindingEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'conflict_finding_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'conflict_finding_expert' })
  expertId: string;

  @Column('text')
  ground: ConflictGround;

  /** One that stands is a conflict of interest, and keeps the expert away. */
  @Column('text')
  status: FindingStatus;

  @Column(filledByDatabase)
  foundAt: Date;

  /** The administrator who has decided. */
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'conflict_finding_decided_by' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;
}
