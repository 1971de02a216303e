import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Locale } from '#contracts';

/** What an organiser knows of one of its experts, for assigning and for finding conflicts of interest. */
@Entity()
@Check('expert_profile_languages', `languages <@ '{ru,en,sah}'`)
@Check('expert_profile_capacity', `capacity BETWEEN 0 AND 500`)
export class ExpertProfileEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('PersonEntity', { name: 'expert_profile_person' })
  personId: string;

  @PrimaryColumn('uuid')
  @ForeignKey('OrganiserEntity', { name: 'expert_profile_organiser' })
  organiserId: string;

  /** Codes of the tracks that the expert knows. */
  @Column('text', { array: true, default: [] })
  directions: string[];

  /** What they read: an application in another language is not theirs. */
  @Column('text', { array: true, default: ['ru'] })
  languages: Locale[];

  /** Words and phrases that are looked for in applications. */
  @Column('text', { array: true, default: [] })
  interests: string[];

  @Column('text', { array: true, default: [] })
  municipalityOktmos: string[];

  @Column('text', { array: true, default: [] })
  workplaceInns: string[];

  @Column('text', { array: true, default: [] })
  pastWorkplaceInns: string[];

  /** How many applications of a call the expert reads at most; null means what the call says. */
  @Column('integer', { nullable: true })
  capacity: number | null;
}
