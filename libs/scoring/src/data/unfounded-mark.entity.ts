import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { UnfoundedMarkStatus } from '#contracts';
import { filledByDatabase } from '#platform';

/** The council's finding that a review is unfounded: one proposes, another decides. */
@Entity()
@Index('unfounded_mark_once', { synchronize: false })
@Check('unfounded_mark_status', `status IN ('proposed', 'upheld', 'dismissed')`)
@Check('unfounded_mark_reason', 'length(reason) BETWEEN 1 AND 1000')
@Check('unfounded_mark_decided', `(status = 'proposed') = (decided_by IS NULL)`)
@Check('unfounded_mark_two_people', 'decided_by <> proposed_by')
export class UnfoundedMarkEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ReviewEntity', { name: 'unfounded_mark_review' })
  reviewId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'unfounded_mark_organiser' })
  organiserId: string;

  @Column('text')
  status: UnfoundedMarkStatus;

  @Column('text')
  reason: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'unfounded_mark_proposed_by' })
  proposedBy: string;

  @Column(filledByDatabase)
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'unfounded_mark_decided_by' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** In the words of who decided. */
  @Column('text', { default: '' })
  note: string;
}
