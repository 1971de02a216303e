import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AwardDecision } from '#contracts';
import type { Kopecks } from '#kernel';
import { kopecks } from '#platform';
import type { AwardReason } from '../domain/award-reasons.js';

/** What a list decides about one application. */
@Entity()
@Unique('award_once_per_list', ['listId', 'applicationId'])
@Index('award_of_application', ['applicationId'])
@Check('award_decision', `decision IN ('award', 'reserve', 'refuse')`)
@Check('award_reason_code', 'see the migration')
@Check('award_amount', 'see the migration')
@Check('award_reserve_position', `(decision = 'reserve') = (reserve_position IS NOT NULL)`)
export class AwardEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('AwardListEntity', { name: 'award_list_of_award' })
  listId: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'award_application' })
  applicationId: string;

  @Column('text')
  decision: AwardDecision;

  @Column('text')
  reasonCode: AwardReason;

  /** What people wrote about it: the council, or whoever recorded the refusal. Not public. */
  @Column('text', { default: '' })
  reason: string;

  /** From 1; gaps stay where a reserve moved up. */
  @Column('integer', { nullable: true })
  reservePosition: number | null;

  @Column({ ...kopecks, nullable: true })
  amountKopecks: Kopecks | null;

  /** The place in the ranking that the list was made from, without ties. */
  @Column('integer')
  position: number;

  /** Shared by equal scores; null without a review. */
  @Column('integer', { nullable: true })
  rank: number | null;

  /** A decimal string with six places; null without a review. */
  @Column('numeric', { precision: 12, scale: 6, nullable: true })
  score: string | null;
}
