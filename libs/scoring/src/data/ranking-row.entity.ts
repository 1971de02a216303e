import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One application's place. */
@Entity()
@Index('ranking_row_of_call', ['callId', 'position'])
export class RankingRowEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ApplicationEntity', { name: 'ranking_row_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('RankingEntity', { name: 'ranking_row_ranking' })
  callId: string;

  /** Shared by applications that nothing told apart before the lot; null without a review. */
  @Column('integer', { nullable: true })
  rank: number | null;

  /** From 1, without gaps: the order in which the council reads. */
  @Column('integer')
  position: number;

  /** A decimal string with six places; null without a review. */
  @Column('numeric', { precision: 12, scale: 6, nullable: true })
  score: string | null;

  /** The highest total minus the lowest, a decimal string with six places. */
  @Column('numeric', { precision: 12, scale: 6, nullable: true })
  scoreRange: string | null;

  /** What told it apart from others of its rank: `none`, `criterion:<id>` or `lot`. */
  @Column('text', { default: 'none' })
  tie: string;

  @Column('text', { array: true, default: [] })
  flags: string[];

  /** The submitted reviews that the score is made of. */
  @Column('uuid', { array: true })
  reviewIds: string[];
}
