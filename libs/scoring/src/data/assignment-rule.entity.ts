import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

export const LOCAL_EXPERTS = ['not-asked', 'municipality', 'zone'] as const;
/**
 * Whether at least one expert of each application must be of where its project is: one whose profile names the
 * project's municipality, or any municipality of the same time zone.
 */
export type LocalExpert = (typeof LOCAL_EXPERTS)[number];

/** What a call asks of its assignments besides what all calls do. One without a row asks for nobody local. */
@Entity()
@Check('assignment_rule_local_expert', `local_expert IN ('not-asked', 'municipality', 'zone')`)
export class AssignmentRuleEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('CallEntity', { name: 'assignment_rule_call' })
  callId: string;

  @Column('text')
  localExpert: LocalExpert;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'assignment_rule_set_by' })
  setBy: string;

  @Column(filledByDatabase)
  setAt: Date;
}
