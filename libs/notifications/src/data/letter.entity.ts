import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { LetterKind, LetterObjectKind } from '../domain/letter-kinds.js';
import type { LetterParams } from '../domain/letter-values.js';

export const MAIL_STATUSES = ['none', 'queued', 'sending', 'sent', 'failed'] as const;
/** `none`: the installation sends no mail, the letter is read in the product. */
export type MailStatus = (typeof MAIL_STATUSES)[number];

/** A letter to one person. Its text is made when it is read: in the reader's language and time zone. */
@Entity()
@Unique('letter_once', ['effectKey'])
@Index('letter_of_person', ['personId', 'createdAt', 'id'])
@Index('letter_of_organiser', ['organiserId', 'createdAt', 'id'])
@Index('letter_to_mail', { synchronize: false })
@Check('letter_mail_status', `mail_status IN ('none', 'queued', 'sending', 'sent', 'failed')`)
export class LetterEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'letter_person' })
  personId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('OrganiserEntity', { name: 'letter_organiser' })
  organiserId: string | null;

  @Column('text')
  kind: LetterKind;

  @Column('jsonb', { default: {} })
  params: LetterParams;

  @Column('text')
  objectKind: LetterObjectKind;

  @Column('uuid')
  objectId: string;

  /** However often a job is retried or restarted, one effect is one letter. */
  @Column('text')
  effectKey: string;

  /** A letter dated in the future is under embargo: until then nobody can read it, and it is not mailed. */
  @Column(filledByDatabase)
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  readAt: Date | null;

  @Column('text')
  mailStatus: MailStatus;

  @Column('integer', { default: 0 })
  mailAttempts: number;

  /** Queued or sending: when it is to be taken next. Sent or failed: when that was. */
  @Column('timestamptz', { nullable: true })
  mailAt: Date | null;

  @Column('text', { nullable: true })
  mailError: string | null;
}
