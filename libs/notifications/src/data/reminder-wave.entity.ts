import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Lead } from '../domain/reminder-leads.js';

export type WaveKind = 'application-deadline' | 'review-deadline';

/** One moment at which everybody concerned is reminded of one deadline of a call. */
@Entity()
@Unique('reminder_wave_once', ['callId', 'kind', 'lead', 'deadlineAt'])
@Index('reminder_wave_due', { synchronize: false })
@Check('reminder_wave_kind', `kind IN ('application-deadline', 'review-deadline')`)
@Check('reminder_wave_lead', `lead IN ('7-days', '1-day', '3-hours')`)
export class ReminderWaveEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'reminder_wave_call' })
  callId: string;

  @Column('text')
  kind: WaveKind;

  @Column('text')
  lead: Lead;

  @Column('timestamptz')
  deadlineAt: Date;

  @Column('timestamptz')
  dueAt: Date;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;
}
