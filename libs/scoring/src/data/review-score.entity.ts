import { Column, Entity, ForeignKey, PrimaryColumn, type ValueTransformer } from 'typeorm';

/** At most two decimals, so `number` holds it exactly enough to print it back as it was. */
const scoreTransformer: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

@Entity()
export class ReviewScoreEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ReviewEntity', { name: 'review_score_review' })
  reviewId: string;

  @PrimaryColumn('text')
  criterionId: string;

  /** A value of the criterion's scale; null while the expert has not decided. */
  @Column('numeric', { precision: 6, scale: 2, nullable: true, transformer: scoreTransformer })
  score: number | null;

  @Column('text', { default: '' })
  rationale: string;
}
