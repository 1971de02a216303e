import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

@Entity()
@Index('organisation_member_of_person', ['personId'])
@Check('organisation_member_role', `role IN ('signatory', 'editor')`)
@Check('organisation_member_basis', `basis IN ('head', 'mandate')`)
@Check('organisation_member_signs_on_a_basis', `(role = 'signatory') = (basis IS NOT NULL)`)
export class OrganisationMemberEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('OrganisationEntity', { name: 'organisation_member_organisation' })
  organisationId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity', { name: 'organisation_member_person' })
  personId: string;

  @Column('text')
  role: 'signatory' | 'editor';

  /** What a signatory's right rests on. */
  @Column('text', { nullable: true })
  basis: 'head' | 'mandate' | null;

  @Column(filledByDatabase)
  addedAt: Date;
}
