import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { ProposedPair, ProposedShortage } from '../domain/propose-assignment.js';

export type ProposalStatus = 'proposed' | 'confirmed' | 'superseded';

/** What made the pairs: an objective of the engine, an administrator, or the lot. */
export type ProposalObjective = 'sum' | 'bottleneck' | 'by-hand' | 'drawn';

/** Who might read what. It binds nobody until an administrator confirms it. */
@Entity()
@Index('assignment_proposal_of_call', ['callId', 'proposedAt'])
@Check('assignment_proposal_status', `status IN ('proposed', 'confirmed', 'superseded')`)
@Check('assignment_proposal_objective', `objective IN ('sum', 'bottleneck', 'by-hand', 'drawn')`)
@Check('assignment_proposal_seed', `(seed IS NULL) = (objective IN ('by-hand', 'drawn'))`)
export class AssignmentProposalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'assignment_proposal_call' })
  callId: string;

  @Column('text')
  status: ProposalStatus;

  /** Null where there was none to choose: the pairs were given by hand, or drawn from the call's own seed. */
  @Column('integer', { nullable: true })
  seed: number | null;

  @Column('text')
  objective: ProposalObjective;

  @Column('jsonb')
  pairs: ProposedPair[];

  @Column('jsonb')
  shortages: ProposedShortage[];

  /** Ids of applications that would have all their experts, and none of the region that the call's rule asks for. */
  @Column('uuid', { array: true, default: [] })
  withoutLocal: string[];

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'assignment_proposal_proposed_by' })
  proposedBy: string;

  @Column(filledByDatabase)
  proposedAt: Date;
}
