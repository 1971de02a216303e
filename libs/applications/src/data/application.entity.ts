import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ApplicationStatus, Locale } from '#contracts';
import type { Kopecks } from '#kernel';
import { filledByDatabase, kopecks, sortedMoment } from '#platform';
import type { ApplicationContent } from '../domain/application-content.js';

@Entity()
@Unique('application_number_unique', ['number'])
@Index('application_of_call', ['callId', 'status'])
@Index('application_list', { synchronize: false })
@Index('application_of_organisation', ['organisationId'])
@Index('application_one_per_track', { synchronize: false })
@Check('application_status', 'see the migration')
@Check('application_language', `language IN ('ru', 'en', 'sah')`)
@Check('application_title_length', `length(title) <= 300`)
@Check('application_requested', `requested_kopecks >= 0`)
@Check('application_own', `own_kopecks >= 0`)
@Check('application_numbered_once_submitted', `status IN ('draft', 'withdrawn') OR number IS NOT NULL`)
export class ApplicationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'application_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'application_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('OrganisationEntity', { name: 'application_organisation' })
  organisationId: string;

  @Column('uuid')
  @ForeignKey('TrackEntity', { name: 'application_track' })
  trackId: string;

  /** Where the project happens. */
  @Column('text')
  @ForeignKey('MunicipalityEntity', { name: 'application_municipality' })
  municipalityOktmo: string;

  /** Given by the first submission, e.g. `26-1-003868`. */
  @Column('text', { nullable: true })
  number: string | null;

  @Column('text')
  status: ApplicationStatus;

  /** Grows with every saved change: whoever saves says which one they have read. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('text')
  title: string;

  @Column('jsonb')
  content: ApplicationContent;

  /** Sums of the budget's lines, kept with the content that they follow from. */
  @Column({ ...kopecks, default: 0 })
  requestedKopecks: Kopecks;

  @Column({ ...kopecks, default: 0 })
  ownKopecks: Kopecks;

  /** The rubric's band, fixed by the sum asked at submission. */
  @Column('text', { nullable: true })
  bandId: string | null;

  /** What it is written in, as it was handed in last: only experts who read that get it. */
  @Column('text', { default: 'ru' })
  language: Locale;

  /** The draft differs from what was handed in last, which is what counts. */
  @Column('boolean', { default: false })
  changedSinceSubmission: boolean;

  /** Edits that were never handed in again: they do not count, but they stay their author's. */
  @Column('jsonb', { nullable: true })
  unsentContent: ApplicationContent | null;

  /** How often it was handed in: the sequence of the last submission. */
  @Column('integer', { default: 0 })
  submissionCount: number;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'application_created_by' })
  createdBy: string;

  @Column(sortedMoment)
  createdAt: Date;

  @Column(filledByDatabase)
  updatedAt: Date;
}
