import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { filledByDatabase } from '#platform';

@Entity()
@Unique('admission_protocol_number_unique', ['callId', 'number'])
@Check('admission_protocol_number_length', `length(number) BETWEEN 1 AND 50`)
@Check('admission_protocol_has_members', `cardinality(members) > 0`)
export class AdmissionProtocolEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'admission_protocol_call' })
  callId: string;

  @Column('text')
  number: string;

  @Column('date')
  heldOn: string;

  @Column('text', { array: true })
  members: string[];

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'admission_protocol_made_by' })
  madeBy: string;

  @Column(filledByDatabase)
  madeAt: Date;
}
