import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { ProposedPair, ProposedShortage } from '../domain/propose-assignment.js';

export type ProposalStatus = 'proposed' | 'confirmed' | 'superseded';

/** Who might read what. It binds nobody until an administrator confirms it. */
@Entity()
@Index('assignment_proposal_of_call', ['callId', 'proposedAt'])
@Check('assignment_proposal_status', `status IN ('proposed', 'confirmed', 'superseded')`)
@Check('assignment_proposal_objective', `objective IN ('sum', 'bottleneck')`)
export class AssignmentProposalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('CallEntity', { name: 'assignment_proposal_call' })
  callId: string;

  @Column('text')
  status: ProposalStatus;

  @Column('integer')
  seed: number;

  @Column('text')
  objective: 'sum' | 'bottleneck';

  @Column('jsonb')
  pairs: ProposedPair[];

  @Column('jsonb')
  shortages: ProposedShortage[];

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'assignment_proposal_proposed_by' })
  proposedBy: string;

  @Column(filledByDatabase)
  proposedAt: Date;
}
