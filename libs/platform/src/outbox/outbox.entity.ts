import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { filledByDatabase } from '../database/columns.js';

@Entity({ name: 'outbox' })
@Index('outbox_undone', { synchronize: false })
@Index('outbox_undone_by_key', { synchronize: false })
export class OutboxEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: string;

  @Column('text')
  job: string;

  @Column('jsonb')
  payload: unknown;

  @Column('text', { nullable: true })
  coalesceKey: string | null;

  @Column(filledByDatabase)
  createdAt: Date;

  @Column(filledByDatabase)
  availableAt: Date;

  @Column('timestamptz', { nullable: true })
  enqueuedAt: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @Column('text', { nullable: true })
  lastError: string | null;
}
