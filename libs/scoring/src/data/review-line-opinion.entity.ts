import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Kopecks } from '#kernel';
import { kopecks } from '#platform';

/** What an expert proposes for one line of the budget; a line without a row is proposed as it is asked. */
@Entity()
@Check('review_line_opinion_line', `line >= 0`)
@Check('review_line_opinion_proposed', `proposed_kopecks >= 0`)
export class ReviewLineOpinionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ReviewEntity', { name: 'review_line_opinion_review' })
  reviewId: string;

  /** The line's position in the application's budget, from 0. */
  @PrimaryColumn('integer')
  line: number;

  /** Less than the line asks; null: all of it. */
  @Column({ ...kopecks, nullable: true })
  proposedKopecks: Kopecks | null;

  @Column('text', { default: '' })
  reason: string;
}
