import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { BudgetArticle } from '#contracts';
import type { Kopecks } from '#kernel';
import { kopecks } from '#platform';

/** One expense of a report, with the document that proves it. */
@Entity()
@Check('report_spending_positive', `amount_kopecks > 0`)
export class ReportSpendingEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ReportEntity', { name: 'report_spending_report' })
  reportId: string;

  @PrimaryColumn('integer')
  position: number;

  @Column('uuid')
  @ForeignKey('BudgetSourceEntity', { name: 'report_spending_source' })
  sourceId: string;

  @Column('text')
  article: BudgetArticle;

  @Column(kopecks)
  amountKopecks: Kopecks;

  @Column('text')
  document: string;
}
