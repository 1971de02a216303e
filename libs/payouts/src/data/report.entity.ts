import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { BudgetArticle, ReportStatus } from '#contracts';
import type { CalendarDate } from '#kernel';
import type { ReportKind } from '../domain/report-plan.js';

/** What the grantee tells about the project, apart from its spending. */
export interface ReportContent {
  text: string;
  results: string[];
}

/** A report as it is being written: lines may be incomplete, amounts are strings of kopecks. */
export interface ReportDraft {
  text: string;
  results: string[];
  spending: { article: BudgetArticle; sourceId: string; amountKopecks: string; document: string }[];
}

@Entity()
@Unique('report_ordinal_unique', ['agreementId', 'ordinal'])
@Index('report_due', { synchronize: false })
@Check('report_kind', `kind IN ('interim', 'final')`)
@Check('report_status', `status IN ('awaited', 'submitted', 'returned', 'accepted')`)
@Check('report_decided_by_another', `decided_by <> submitted_by`)
export class ReportEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('AgreementEntity', { name: 'report_agreement' })
  agreementId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'report_organiser' })
  organiserId: string;

  @Column('text')
  kind: ReportKind;

  /** From 1: the report on the tranche of the same ordinal. */
  @Column('integer')
  ordinal: number;

  @Column('text')
  status: ReportStatus;

  /** Grows with every submission and every saved draft: whoever saves or submits says which one they have read. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('date')
  dueOn: CalendarDate;

  /** Empty until the first submission. */
  @Column('jsonb', { default: {} })
  content: Partial<ReportContent>;

  /** What the grantee has written since; null right after a submission. */
  @Column('jsonb', { nullable: true })
  draft: ReportDraft | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'report_submitted_by' })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'report_decided_by' })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** What has to be corrected, in the curator's words. */
  @Column('text', { nullable: true })
  remarks: string | null;
}
