import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { ResultsDocument } from '../domain/results-document.js';

/** What the public was shown, word for word. Append-only: what changes later is a version of its own. */
@Entity()
@Unique('publication_version_unique', ['callId', 'version'])
export class PublicationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'publication_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('AwardListEntity', { name: 'publication_list' })
  listId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  document: ResultsDocument;

  /** SHA-256 of the document's canonical JSON (RFC 8785), 64 small hexadecimal digits. */
  @Column('text')
  digest: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'publication_published_by' })
  publishedBy: string;

  @Column(filledByDatabase)
  publishedAt: Date;

  /** Embargo: nobody outside sees it before, by the database's clock. */
  @Column('timestamptz')
  visibleFrom: Date;
}
