import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

export const REPLACEMENT_MODES = ['automatic', 'by-hand'] as const;
/** Who gives a review that was declined, voided or in conflict to somebody else. */
export type ReplacementMode = (typeof REPLACEMENT_MODES)[number];

/** How a call replaces experts. One without a row does it by hand. */
@Entity()
@Check('replacement_rule_mode', `mode IN ('automatic', 'by-hand')`)
export class ReplacementRuleEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CallEntity', { name: 'replacement_rule_call' })
  callId: string;

  @Column('text')
  mode: ReplacementMode;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'replacement_rule_set_by' })
  setBy: string;

  @Column(filledByDatabase)
  setAt: Date;
}
