import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Kopecks } from '#kernel';
import { kopecks } from '#platform';

/** Where a part of the call's budget comes from. */
@Entity()
@Unique('budget_source_name_unique', ['callId', 'name'])
@Check('budget_source_name_length', `length(name) BETWEEN 1 AND 200`)
@Check('budget_source_amount_positive', `amount_kopecks > 0`)
export class BudgetSourceEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'budget_source_call' })
  callId: string;

  @Column('text')
  name: string;

  /** The budget classification code that payments carry. */
  @Column('text', { default: '' })
  budgetCode: string;

  @Column(kopecks)
  amountKopecks: Kopecks;

  @Column('integer')
  position: number;
}
