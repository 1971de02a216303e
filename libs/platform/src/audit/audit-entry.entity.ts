import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { sortedMoment } from '../database/columns.js';

@Entity()
@Index('audit_entry_object', ['objectKind', 'objectId', 'at', 'id'])
@Index('audit_entry_organiser', ['organiserId', 'at', 'id'])
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column(sortedMoment)
  at: Date;

  @Column('uuid', { nullable: true })
  organiserId: string | null;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  action: string;

  @Column('text')
  objectKind: string;

  @Column('uuid')
  objectId: string;

  @Column('text', { nullable: true })
  fromStatus: string | null;

  @Column('text', { nullable: true })
  toStatus: string | null;

  @Column('jsonb', { default: {} })
  facts: AuditFacts;

  @Column('text', { nullable: true })
  traceId: string | null;
}

/** Ids, codes, field names and amounts. Never personal data: entries outlive an erased person. */
export type AuditFacts = Record<string, string | number | boolean | null | string[]>;
