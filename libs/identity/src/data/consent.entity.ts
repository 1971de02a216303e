import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';

export type ConsentPurpose = 'personal-data-processing' | 'personal-data-publication';

@Entity()
@Index('consent_of_person', ['personId'])
@Check('consent_purpose', `purpose IN ('personal-data-processing', 'personal-data-publication')`)
export class ConsentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'consent_person' })
  personId: string;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('text')
  textVersion: string;

  @Column(filledByDatabase)
  givenAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
