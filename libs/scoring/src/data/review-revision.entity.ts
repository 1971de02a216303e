import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

export interface RevisedScore {
  criterionId: string;
  score: number;
  rationale: string;
}

export interface RevisedLine {
  line: number;
  proposedKopecks: string;
  reason: string;
}

/** What an expert handed in, each time: a reopened review leaves its trace. Append-only. */
@Entity()
export class ReviewRevisionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ReviewEntity', { name: 'review_revision_review' })
  reviewId: string;

  @PrimaryColumn('integer')
  sequence: number;

  @Column('jsonb')
  scores: RevisedScore[];

  /** The lines that the expert would cut. */
  @Column('jsonb', { default: [] })
  lineOpinions: RevisedLine[];

  @Column('timestamptz')
  submittedAt: Date;
}
