import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { AwardListStatus } from '#contracts';
import { filledByDatabase } from '#platform';
import type { PassMark } from '../domain/pass-mark.js';

/** The council's list of awards, reserve and refusals for one call. A returned list is followed by the next version. */
@Entity()
@Unique('award_list_version_unique', ['callId', 'version'])
@Check('award_list_status', `status IN ('proposed', 'returned', 'agreed', 'approved')`)
@Check('award_list_agreed_by_another', `agreed_by <> proposed_by`)
@Check('award_list_approval', 'see the migration')
export class AwardListEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'award_list_call' })
  callId: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'award_list_organiser' })
  organiserId: string;

  @Column('integer')
  version: number;

  @Column('text')
  status: AwardListStatus;

  /** One for each band that an application of the call is in. */
  @Column('jsonb')
  passMarks: PassMark[];

  /** The ranking that the list was made from. */
  @Column('integer')
  rankingVersion: number;

  @Column('text')
  rankingDigest: string;

  /** The council's. */
  @Column('text')
  protocolNumber: string;

  /** YYYY-MM-DD */
  @Column('date')
  protocolDate: string;

  /** Why the committee returned it. */
  @Column('text', { nullable: true })
  remarks: string | null;

  @Column('text', { nullable: true })
  orderNumber: string | null;

  /** YYYY-MM-DD */
  @Column('date', { nullable: true })
  orderDate: string | null;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'award_list_proposed_by' })
  proposedBy: string;

  @Column(filledByDatabase)
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'award_list_agreed_by' })
  agreedBy: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('PersonEntity', { name: 'award_list_approved_by' })
  approvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;
}
