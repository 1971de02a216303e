import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ApplicationContent } from '../domain/application-content.js';

@Entity()
@Unique('submission_sequence', ['applicationId', 'sequence'])
export class SubmissionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'submission_application' })
  applicationId: string;

  @Column('integer')
  sequence: number;

  @Column('uuid')
  @ForeignKey('TrackEntity', { name: 'submission_track' })
  trackId: string;

  @Column('text')
  @ForeignKey('MunicipalityEntity', { name: 'submission_municipality' })
  municipalityOktmo: string;

  @Column('jsonb')
  content: ApplicationContent;

  /** SHA-256 of the content in canonical JSON: what the receipt shows. */
  @Column('text')
  digest: string;

  /** The database's clock under the call's lock: the time that judged. */
  @Column('timestamptz')
  receivedAt: Date;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'submission_submitted_by' })
  submittedBy: string;
}
