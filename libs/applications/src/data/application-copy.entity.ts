import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { ApplicationContent } from '../domain/application-content.js';

/** A text of a draft that somebody decided against, but may want again. */
@Entity()
@Unique('application_copy_once', ['applicationId', 'digest'])
export class ApplicationCopyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'application_copy_application' })
  applicationId: string;

  @Column('jsonb')
  content: ApplicationContent;

  /** SHA-256 of the content: the same text is kept once. */
  @Column('text')
  digest: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'application_copy_put_aside_by' })
  putAsideBy: string;

  @Column(filledByDatabase)
  putAsideAt: Date;
}
