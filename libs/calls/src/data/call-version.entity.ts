import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

@Entity()
export class CallVersionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CallEntity', { name: 'call_version_call' })
  callId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('jsonb')
  rules: object;

  @Column('text')
  reason: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'call_version_made_by' })
  madeBy: string;

  @Column(filledByDatabase)
  madeAt: Date;
}
