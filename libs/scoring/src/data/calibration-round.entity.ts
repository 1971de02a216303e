import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalibrationStatus } from '#contracts';
import { filledByDatabase } from '#platform';

/** Everyone scores the same few applications before the real reviewing. Nothing of it ever counts. */
@Entity()
@Index('calibration_round_one_live', { synchronize: false })
@Check('calibration_round_status', `status IN ('draft', 'open', 'discussing', 'closed')`)
@Check('calibration_round_opened', `status NOT IN ('open', 'discussing') OR opened_at IS NOT NULL`)
@Check('calibration_round_closed', `(status = 'closed') = (closed_at IS NOT NULL)`)
export class CalibrationRoundEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'calibration_round_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'calibration_round_organiser' })
  organiserId: string;

  @Column('text')
  status: CalibrationStatus;

  /** What was agreed on, written when it is closed. */
  @Column('text', { default: '' })
  conclusion: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'calibration_round_made_by' })
  madeBy: string;

  @Column(filledByDatabase)
  madeAt: Date;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
