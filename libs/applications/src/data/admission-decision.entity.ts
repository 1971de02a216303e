import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity()
@Index('admission_decision_of_protocol', ['protocolId'])
@Check('admission_decision_decision', `decision IN ('admit', 'refuse')`)
@Check('admission_decision_refusal_names_the_rule', `decision = 'admit' OR rule_point IS NOT NULL`)
export class AdmissionDecisionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('ApplicationEntity', { name: 'admission_decision_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('AdmissionProtocolEntity', { name: 'admission_decision_protocol' })
  protocolId: string;

  @Column('text')
  decision: 'admit' | 'refuse';

  @Column('text', { nullable: true })
  rulePoint: string | null;
}
