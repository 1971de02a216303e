import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';
import { BankDetailsColumns } from './bank-details.columns.js';

export const PAYEE_KINDS = ['applicant', 'host-organisation', 'person'] as const;
export type PayeeKind = (typeof PAYEE_KINDS)[number];

/** Who receives the money of a grantee: itself, a host organisation by a three-party agreement, or a person. */
@Entity()
@Index('payee_of_organisation', ['organisationId'])
@Check('payee_kind', `kind IN ('applicant', 'host-organisation', 'person')`)
@Check('payee_person_has_no_kpp', `kind <> 'person' OR (length(inn) = 12 AND kpp IS NULL)`)
export class PayeeEntity extends BankDetailsColumns {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'payee_organiser' })
  organiserId: string;

  /** The grantee whose money it is. */
  @Column('uuid')
  @ForeignKey('OrganisationEntity', { name: 'payee_organisation' })
  organisationId: string;

  @Column('text')
  kind: PayeeKind;

  /** Grows with every change of the requisites. */
  @Column('integer', { default: 1 })
  version: number;

  @Column(filledByDatabase)
  createdAt: Date;
}
