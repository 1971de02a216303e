import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { filledByDatabase } from '#platform';
import type { PlanStage } from '../domain/plan-progress.js';
import type { AssignmentPrices } from '../domain/price-constraints.js';
import type { ProposedPair, ProposedShortage } from '../domain/propose-assignment.js';

/** `working`: asked for; `refused`: it could not be worked out. */
export type ProposalStatus = 'working' | 'refused' | 'proposed' | 'confirmed' | 'superseded';

/** What a run is to work out: who reads what, or what each rule of that costs. */
export type AskedOfProposal = 'pairs' | 'prices';

/** The code, as of an error, with what its text says. */
export interface ProposalRefusal {
  code: string;
  params: Record<string, string | number>;
}

/** What made the pairs: an objective of the engine, an administrator, or the lot. */
export type ProposalObjective = 'sum' | 'bottleneck' | 'by-hand' | 'drawn';

/** Who might read what. It binds nobody until an administrator confirms it. */
@Entity()
@Index('assignment_proposal_of_call', ['callId', 'proposedAt'])
@Index('assignment_proposal_one_working', { synchronize: false })
@Check(
  'assignment_proposal_status',
  `status IN ('working', 'refused', 'proposed', 'confirmed', 'superseded')`,
)
@Check('assignment_proposal_asked', `asked IN ('pairs', 'prices')`)
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

  /** What is to be worked out; null: nothing. */
  @Column('text', { nullable: true })
  asked: AskedOfProposal | null;

  /** What each rule costs; null: nobody has asked. */
  @Column('jsonb', { nullable: true })
  prices: AssignmentPrices | null;

  /** Why what was asked last could not be worked out. */
  @Column('jsonb', { nullable: true })
  refusal: ProposalRefusal | null;

  /** The run under way. */
  @Column('uuid', { nullable: true })
  runId: string | null;

  @Column('text', { nullable: true })
  runStage: PlanStage | null;

  /** Percent of everything that the run has to do. */
  @Column('integer', { default: 0 })
  runDone: number;

  /** When it is taken over, if nothing is heard of it. */
  @Column('timestamptz', { nullable: true })
  runUntil: Date | null;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'assignment_proposal_proposed_by' })
  proposedBy: string;

  @Column(filledByDatabase)
  proposedAt: Date;
}
