import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#contracts';
import { sortedMoment } from '#platform';
import type { InvitationStatus } from '../domain/expert-invitation.status.js';

/** Somebody is asked by mail to read for an organiser; they may have an account, or not yet. */
@Entity()
@Index('expert_invitation_open', { synchronize: false })
@Index('expert_invitation_list', ['organiserId', 'invitedAt', 'id'])
@Index('expert_invitation_due', { synchronize: false })
@Check('expert_invitation_email_folded', `email = lower(email)`)
@Check('expert_invitation_locale', `locale IN ('ru', 'en', 'sah')`)
@Check('expert_invitation_status', 'see the migration')
export class ExpertInvitationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'expert_invitation_organiser' })
  organiserId: string;

  @Column('text')
  email: string;

  /** The language of the letter. */
  @Column('text')
  locale: Locale;

  /** The administrator's own words in the letter. */
  @Column('text')
  note: string;

  @Column('text')
  status: InvitationStatus;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'expert_invitation_invited_by' })
  invitedBy: string;

  @Column(sortedMoment)
  invitedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** The first one and the nudge. */
  @Column('integer', { default: 0 })
  lettersSent: number;

  /** When the next letter is due; null: none is. */
  @Column('timestamptz', { nullable: true })
  mailAt: Date | null;

  @Column('integer', { default: 0 })
  mailAttempts: number;

  @Column('text', { nullable: true })
  mailError: string | null;

  /** Who has accepted. */
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'expert_invitation_person' })
  personId: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  declineReason: string | null;
}
