import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Kopecks } from '#kernel';
import { kopecks } from '#platform';

/** The part of an award that one source of the budget bears. The parts sum to the award. */
@Entity()
@Check('award_source_positive', `amount_kopecks > 0`)
export class AwardSourceEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('AwardEntity', { name: 'award_source_award' })
  awardId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('BudgetSourceEntity', { name: 'award_source_source' })
  sourceId: string;

  @Column(kopecks)
  amountKopecks: Kopecks;
}
