import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ClarificationStatus } from '#contracts';
import { filledByDatabase } from '#platform';

/** A question from an expert to an applicant. Neither learns of the other: the fund stands between them. */
@Entity()
@Index('clarification_of_application', ['applicationId'])
@Index('clarification_of_review', ['reviewId'])
@Check('clarification_status', `status IN ('asked', 'forwarded', 'declined', 'answered')`)
@Check('clarification_question', 'length(question) BETWEEN 1 AND 2000')
@Check('clarification_due', `status NOT IN ('forwarded', 'answered') OR due_at IS NOT NULL`)
@Check('clarification_answered', `(status = 'answered') = (answered_by IS NOT NULL)`)
export class ClarificationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ReviewEntity', { name: 'clarification_review' })
  reviewId: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'clarification_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'clarification_organiser' })
  organiserId: string;

  @Column('text')
  status: ClarificationStatus;

  @Column('text')
  question: string;

  @Column(filledByDatabase)
  askedAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'clarification_moderated_by' })
  moderatedBy: string | null;

  @Column('timestamptz', { nullable: true })
  moderatedAt: Date | null;

  @Column('text', { default: '' })
  declineReason: string;

  /** Until when the applicant answers. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('text', { default: '' })
  answer: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'clarification_answered_by' })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}
