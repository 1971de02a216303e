import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CalibrationOutcome } from '../domain/calibrate-call.js';

/** What a run computes: the ranking itself where the call's rule calibrates, or what stands beside it. */
export type RunOf = 'comparison' | 'ranking';

/** What a call's scores are with the experts' severity taken out, beside its ranking; and the run that computes them. */
@Entity({ name: 'calibration' })
@Check('calibration_run_of', `run_of IN ('comparison', 'ranking')`)
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

  /** The rule calibrates, and the ranking may not be of the reviews that are there: a run is to look. */
  @Column('boolean', { default: false })
  rankingWanted: boolean;

  /** The run under way. */
  @Column('uuid', { nullable: true })
  runId: string | null;

  @Column('text', { default: 'comparison' })
  runOf: RunOf;

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
