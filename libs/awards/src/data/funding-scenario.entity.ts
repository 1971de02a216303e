import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Kopecks } from '#kernel';
import { filledByDatabase, kopecks } from '#platform';

/** A named way to spend a call's budget, for colleagues to compare before a list is proposed. */
@Entity()
@Unique('funding_scenario_name_unique', ['callId', 'name'])
@Check('funding_scenario_name_length', 'length(name) BETWEEN 1 AND 60')
@Check('funding_scenario_budget', 'budget_kopecks >= 0')
@Check('funding_scenario_most', 'most_kopecks >= 0')
export class FundingScenarioEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'funding_scenario_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'funding_scenario_organiser' })
  organiserId: string;

  @Column('text')
  name: string;

  /** What there is to spend. */
  @Column(kopecks)
  budgetKopecks: Kopecks;

  /** The most that one award may be; null: what was asked. */
  @Column({ ...kopecks, nullable: true })
  mostKopecks: Kopecks | null;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'funding_scenario_saved_by' })
  savedBy: string;

  @Column(filledByDatabase)
  savedAt: Date;
}
