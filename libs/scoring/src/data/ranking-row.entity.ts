import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One application in the ranking. Its place follows from these and those of the others: see `placeApplications`. */
@Entity()
@Index('ranking_row_of_call', ['callId'])
export class RankingRowEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ApplicationEntity', { name: 'ranking_row_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('RankingEntity', { name: 'ranking_row_ranking' })
  callId: string;

  /** A decimal string with six places; null without a review. */
  @Column('numeric', { precision: 12, scale: 6, nullable: true })
  score: string | null;

  /** By id of the criteria that break ties: millionths of a point. */
  @Column('jsonb', { default: {} })
  tieCriteria: Record<string, number>;

  /** The highest total minus the lowest, a decimal string with six places. */
  @Column('numeric', { precision: 12, scale: 6, nullable: true })
  scoreRange: string | null;

  @Column('text', { array: true, default: [] })
  flags: string[];

  /** The submitted reviews that the score is made of. */
  @Column('uuid', { array: true })
  reviewIds: string[];
}
