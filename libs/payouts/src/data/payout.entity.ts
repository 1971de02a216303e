import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PayoutStatus } from '#contracts';
import type { CalendarDate, Kopecks } from '#kernel';
import { kopecks, sortedMoment } from '#platform';

/** One attempt to pay a tranche. */
@Entity()
@Unique('payout_reference_unique', ['reference'])
@Index('payout_one_live_per_tranche', { synchronize: false })
@Index('payout_list', ['organiserId', 'status'])
@Check('payout_status', 'see the migration')
@Check('payout_amount_positive', `amount_kopecks > 0`)
@Check('payout_four_eyes', `approved_by <> created_by`)
@Check('payout_approval', 'see the migration')
@Check('payout_order', 'see the migration')
export class PayoutEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('TrancheEntity', { name: 'payout_tranche' })
  trancheId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'payout_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('PayeeEntity', { name: 'payout_payee' })
  payeeId: string;

  @Column('text')
  status: PayoutStatus;

  @Column(kopecks)
  amountKopecks: Kopecks;

  /** What the payment's purpose carries, so that a statement's line finds its payout. */
  @Column('text')
  reference: string;

  @Column('integer', { nullable: true })
  paymentNumber: number | null;

  @Column('date', { nullable: true })
  paymentDate: CalendarDate | null;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'payout_created_by' })
  createdBy: string;

  @Column(sortedMoment)
  createdAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'payout_approved_by' })
  approvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  /** Binds the approval to payee, account and amount: a changed requisite voids it. */
  @Column('text', { nullable: true })
  approvedDigest: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('PaymentBatchEntity', { name: 'payout_batch' })
  batchId: string | null;

  /** Where the order sent the money: the payee's requisites may change while it is on its way. */
  @Column('text', { nullable: true })
  sentToAccount: string | null;

  @Column('text', { nullable: true })
  sentToInn: string | null;

  /** The day the bank booked it. */
  @Column('date', { nullable: true })
  settledOn: CalendarDate | null;

  /** Why it was cancelled or what a person found out about it. */
  @Column('text', { nullable: true })
  statusReason: string | null;
}
