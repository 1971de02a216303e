import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AgreementStatus } from '#contracts';
import type { CalendarDate, Kopecks } from '#kernel';
import { kopecks, sortedMoment } from '#platform';

@Entity()
@Unique('agreement_one_per_award', ['awardId'])
@Unique('agreement_number_unique', ['organiserId', 'number'])
@Index('agreement_of_organisation', ['organisationId'])
@Index('agreement_of_call', ['callId', 'status'])
@Index('agreement_list', { synchronize: false })
@Check('agreement_status', 'see the migration')
@Check('agreement_amount_positive', `amount_kopecks > 0`)
@Check('agreement_period', `ends_on >= starts_on`)
export class AgreementEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('AwardEntity', { name: 'agreement_award' })
  awardId: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'agreement_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'agreement_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'agreement_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('OrganisationEntity', { name: 'agreement_organisation' })
  organisationId: string;

  @Column('uuid')
  @ForeignKey('PayeeEntity', { name: 'agreement_payee' })
  payeeId: string;

  @Column('text')
  number: string;

  @Column('text')
  status: AgreementStatus;

  /** Grows with every step. */
  @Column('integer', { default: 1 })
  version: number;

  @Column(kopecks)
  amountKopecks: Kopecks;

  @Column('date')
  startsOn: CalendarDate;

  @Column('date')
  endsOn: CalendarDate;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'agreement_created_by' })
  createdBy: string;

  @Column(sortedMoment)
  createdAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'agreement_signed_by' })
  signedBy: string | null;

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  /** The day that stands on the paper; null when the grantee has signed in the product. */
  @Column('date', { nullable: true })
  paperSignedOn: CalendarDate | null;

  /** Why it was suspended, resumed, completed or terminated, in people's words. */
  @Column('text', { nullable: true })
  statusReason: string | null;
}
