import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

/** A formal checker's recommendation. The commission decides. */
@Entity()
@Index('screening_of_application', ['applicationId', 'madeAt'])
@Check('screening_recommendation', `recommendation IN ('admit', 'refuse')`)
@Check('screening_refusal_names_the_rule', `recommendation = 'admit' OR rule_point IS NOT NULL`)
export class ScreeningEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('ApplicationEntity', { name: 'screening_application' })
  applicationId: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'screening_checker' })
  checkerId: string;

  @Column('text')
  recommendation: 'admit' | 'refuse';

  /** The point of the rules that a refusal rests on. */
  @Column('text', { nullable: true })
  rulePoint: string | null;

  @Column('text', { default: '' })
  note: string;

  @Column(filledByDatabase)
  madeAt: Date;
}
