import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AggregationRule } from '#contracts';
import { filledByDatabase } from '#platform';
import type { PublishedVariances } from '../domain/score-together.js';

/** The latest ranking of a call. */
@Entity()
export class RankingEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CallEntity', { name: 'ranking_call' })
  callId: string;

  /** Grows with every ranking that differs from the one before. */
  @Column('integer')
  version: number;

  @Column('text')
  rule: AggregationRule;

  /** Under a calibrated rule how many groups share nobody, 0 with too few reviews to calibrate; else null. */
  @Column('integer', { nullable: true })
  components: number | null;

  /** Under `blup` what the scores follow from; else null. */
  @Column('jsonb', { nullable: true })
  variances: PublishedVariances | null;

  /** Under a calibrated rule SHA-256 of the rules and reviews that it is of; else null: see `digestOfInput`. */
  @Column('text', { nullable: true })
  inputDigest: string | null;

  @Column(filledByDatabase)
  computedAt: Date;
}
