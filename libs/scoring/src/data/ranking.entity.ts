import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AggregationRule } from '#contracts';
import { filledByDatabase } from '#platform';

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

  /** Submitted reviews that it is made of. */
  @Column('integer')
  reviewCount: number;

  /** SHA-256 of the canonical JSON of the ordered rows. */
  @Column('text')
  digest: string;

  @Column(filledByDatabase)
  computedAt: Date;
}
