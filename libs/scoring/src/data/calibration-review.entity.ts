import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { GivenScore } from '../domain/given-scores.js';

/** One expert's scores of one application of a calibration round. */
@Entity()
@Unique('calibration_review_once', ['roundId', 'applicationId', 'expertId'])
@Index('calibration_review_of_expert', ['expertId'])
@Check('calibration_review_accepted', `submitted_at IS NULL OR accepted_at IS NOT NULL`)
export class CalibrationReviewEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CalibrationRoundEntity', { name: 'calibration_review_round' })
  roundId: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'calibration_review_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'calibration_review_expert' })
  expertId: string;

  /** One in the whole round: it has to show how each expert differs from the others. */
  @Column('text')
  expertAlias: string;

  /** Grows with every saved draft: whoever saves says which one they have read. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('jsonb', { default: [] })
  scores: GivenScore[];

  /** When the expert said that nothing stands between them and the applicant: the content opens. */
  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  /** From now on it stands, and the expert sees what others gave. */
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;
}
