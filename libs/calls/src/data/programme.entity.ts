import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What an organiser's calls belong to, year after year. */
@Entity()
@Unique('programme_name_unique', ['organiserId', 'name'])
@Check('programme_name_length', `length(name) BETWEEN 1 AND 300`)
export class ProgrammeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'programme_organiser' })
  organiserId: string;

  @Column('text')
  name: string;
}
