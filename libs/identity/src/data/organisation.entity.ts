import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { OrganisationKind } from '#contracts';
import { filledByDatabase } from '#platform';

@Entity()
@Unique('organisation_inn_unique', ['inn'])
@Unique('organisation_ogrn_unique', ['ogrn'])
@Index('organisation_of_municipality', ['municipalityOktmo'])
@Check('organisation_kind', `kind IN ('legal-entity', 'group', 'person')`)
@Check('organisation_name_length', `length(name) BETWEEN 1 AND 500`)
@Check('organisation_address_length', `length(address) BETWEEN 1 AND 500`)
@Check('organisation_legal_entity', 'see the migration')
@Check('organisation_unregistered', `kind = 'legal-entity' OR (ogrn IS NULL AND kpp IS NULL)`)
@Check('organisation_person_inn', `kind <> 'person' OR inn ~ '^[0-9]{12}$'`)
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  inn: string | null;

  @Column('text', { nullable: true })
  ogrn: string | null;

  @Column('text', { nullable: true })
  kpp: string | null;

  @Column('date', { nullable: true })
  registeredOn: string | null;

  @Column('text')
  @ForeignKey('MunicipalityEntity', { name: 'organisation_municipality' })
  municipalityOktmo: string;

  @Column('text')
  address: string;

  /** Where legal notices go. */
  @Column('text')
  noticesEmail: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'organisation_created_by' })
  createdBy: string;

  @Column(filledByDatabase)
  createdAt: Date;
}
