import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { filledByDatabase } from '#platform';

/** As in `ReviewScoreEntity`. */
const scoreTransformer: ValueTransformer = { to: (value: number) => value, from: Number };

/**
 * One score that an expert has changed in a panel, with what stood there before. Append-only. What was handed in
 * is in `ReviewRevisionEntity`: the two together are a review's whole history.
 */
@Entity()
@Index('panel_revision_of_panel', ['panelId', 'revisedAt'])
@Check('panel_revision_reason', `length(reason) BETWEEN 1 AND 5000`)
@Check('panel_revision_changes', `score <> former_score`)
export class PanelRevisionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PanelEntity', { name: 'panel_revision_panel' })
  panelId: string;

  @Column('uuid')
  @ForeignKey('ReviewEntity', { name: 'panel_revision_review' })
  reviewId: string;

  @Column('text')
  criterionId: string;

  @Column('numeric', { precision: 6, scale: 2, transformer: scoreTransformer })
  formerScore: number;

  @Column('text')
  formerRationale: string;

  @Column('numeric', { precision: 6, scale: 2, transformer: scoreTransformer })
  score: number;

  /** It becomes the score's rationale. */
  @Column('text')
  reason: string;

  @Column(filledByDatabase)
  revisedAt: Date;
}
