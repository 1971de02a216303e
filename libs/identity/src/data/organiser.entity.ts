import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { filledByDatabase } from '#platform';

@Entity()
@Unique('organiser_code_unique', ['code'])
@Check('organiser_code_form', `code ~ '^[a-z0-9-]{2,40}$'`)
@Check('organiser_name_length', `length(name) BETWEEN 1 AND 300`)
export class OrganiserEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column(filledByDatabase)
  createdAt: Date;
}
