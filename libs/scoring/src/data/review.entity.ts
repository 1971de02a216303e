import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Recommendation, ReviewReason, ReviewStatus } from '#contracts';
import { filledByDatabase } from '#platform';

/** One expert's reading of one application. */
@Entity()
@Unique('review_one_per_expert', ['applicationId', 'expertId'])
@Unique('review_alias_unique', ['applicationId', 'expertAlias'])
@Index('review_of_call', ['callId', 'status'])
@Index('review_of_expert', ['expertId', 'status'])
@Check('review_status', 'see the migration')
@Check('review_reason', `reason IN ('initial', 'replacement', 'divergence', 'funding-line')`)
@Check('review_recommendation', `recommendation IN ('support', 'support-with-remarks', 'decline')`)
@Check('review_submitted_at', `status <> 'submitted' OR submitted_at IS NOT NULL`)
export class ReviewEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'review_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'review_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'review_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'review_expert' })
  expertId: string;

  /** The only name of the expert that applicants and the public may ever see. */
  @Column('text')
  expertAlias: string;

  @Column('text')
  status: ReviewStatus;

  @Column('text', { default: 'initial' })
  reason: ReviewReason;

  /** Grows with every saved draft: whoever saves says which one they have read. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** Null: the program has found a replacement. */
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'review_assigned_by' })
  assignedBy: string | null;

  @Column(filledByDatabase)
  assignedAt: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('text', { nullable: true })
  recommendation: Recommendation | null;

  @Column('text', { default: '' })
  commentForApplicant: string;

  @Column('text', { default: '' })
  commentForCouncil: string;

  /** Why it was declined, returned or voided. */
  @Column('text', { nullable: true })
  statusReason: string | null;
}
