import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { LineDirection, LineMatchKind } from '#contracts';
import type { CalendarDate, Kopecks } from '#kernel';
import { kopecks } from '#platform';

@Entity()
@Unique('bank_statement_line_once', [
  'organiserId',
  'account',
  'lineDate',
  'number',
  'direction',
  'amountKopecks',
  'counterpartyAccount',
])
@Check('bank_statement_line_direction', `direction IN ('debit', 'credit')`)
@Check('bank_statement_line_amount_positive', `amount_kopecks > 0`)
@Check('bank_statement_line_match', `match IN ('payment', 'return', 'unmatched', 'set-aside')`)
@Check('bank_statement_line_matched', `(match IN ('unmatched', 'set-aside')) = (payout_id IS NULL)`)
@Check('bank_statement_line_resolution', 'see the migration')
export class BankStatementLineEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('BankStatementEntity', { name: 'bank_statement_line_statement' })
  statementId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'bank_statement_line_organiser' })
  organiserId: string;

  @Column('text')
  account: string;

  @Column('date')
  lineDate: CalendarDate;

  @Column('text')
  number: string;

  @Column('text')
  direction: LineDirection;

  @Column(kopecks)
  amountKopecks: Kopecks;

  @Column('text')
  counterpartyAccount: string;

  @Column('text', { default: '' })
  counterpartyInn: string;

  @Column('text', { default: '' })
  purpose: string;

  /** The payout that it confirms or returns. */
  @Column('uuid', { nullable: true })
  @ForeignKey('PayoutEntity', { name: 'bank_statement_line_payout' })
  payoutId: string | null;

  @Column('text')
  match: LineMatchKind;

  /** The person who said what it was; null when the statement alone was enough. */
  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'bank_statement_line_resolved_by' })
  resolvedBy: string | null;

  /** How that person knows. */
  @Column('text', { nullable: true })
  resolution: string | null;
}
