import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What an organiser knows of one of its experts, for assigning and for finding conflicts of interest. */
@Entity()
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

  @Column('text', { nullable: true })
  @ForeignKey('MunicipalityEntity', { name: 'expert_profile_municipality' })
  municipalityOktmo: string | null;

  @Column('text', { array: true, default: [] })
  workplaceInns: string[];

  /** How many applications of a call the expert reads at most; null means what the call says. */
  @Column('integer', { nullable: true })
  capacity: number | null;
}
