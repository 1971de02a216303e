import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Rubric } from '#engine';

@Entity()
export class RubricEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CallEntity', { name: 'rubric_call' })
  callId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('jsonb')
  document: Rubric;
}
