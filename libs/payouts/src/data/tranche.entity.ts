import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { TrancheStatus } from '#contracts';
import type { CalendarDate, Kopecks } from '#kernel';
import { kopecks } from '#platform';

/** One budget source's part of a grant's instalment: a payment carries the money of one source. */
@Entity()
@Unique('tranche_ordinal_unique', ['agreementId', 'ordinal', 'sourceId'])
@Index('tranche_list', ['organiserId', 'dueOn', 'id'])
@Check('tranche_amount_positive', `amount_kopecks > 0`)
@Check('tranche_status', 'see the migration')
export class TrancheEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('AgreementEntity', { name: 'tranche_agreement' })
  agreementId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'tranche_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('BudgetSourceEntity', { name: 'tranche_source' })
  sourceId: string;

  /** From 1; parts of the same instalment share it. */
  @Column('integer')
  ordinal: number;

  @Column('date')
  dueOn: CalendarDate;

  @Column(kopecks)
  amountKopecks: Kopecks;

  @Column('text')
  status: TrancheStatus;
}
