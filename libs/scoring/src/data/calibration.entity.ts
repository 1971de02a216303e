import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CalibrationOutcome } from '../domain/calibrate-call.js';

/** What a call's scores are with the experts' severity taken out, beside its ranking. */
@Entity({ name: 'calibration' })
export class CalibrationEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CallEntity', { name: 'calibration_call' })
  callId: string;

  /** The ranking and the rules that the outcome is of; null before the first one. */
  @Column('integer', { nullable: true })
  rankingVersion: number | null;

  @Column('integer', { nullable: true })
  rulesVersion: number | null;

  @Column('jsonb', { nullable: true })
  outcome: CalibrationOutcome | null;

  @Column('timestamptz', { nullable: true })
  computedAt: Date | null;

  /** The run that computes the next one. */
  @Column('uuid', { nullable: true })
  runId: string | null;

  /** How many steps of the estimate it has made. */
  @Column('integer', { default: 0 })
  runStep: number;

  /** Percent of the ranks, which follow the estimate. */
  @Column('integer', { default: 0 })
  runRanked: number;

  /** When it is taken over, if nothing is heard of it. */
  @Column('timestamptz', { nullable: true })
  runUntil: Date | null;
}
