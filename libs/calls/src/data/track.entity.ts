import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A direction of a call (направление). */
@Entity()
@Unique('track_code_unique', ['callId', 'code'])
@Check('track_code_form', `code ~ '^[a-z0-9-]{1,60}$'`)
@Check('track_name_length', `length(name) BETWEEN 1 AND 200`)
export class TrackEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'track_call' })
  callId: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('integer')
  position: number;
}
