import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type {
  AggregationRule,
  AliasScope,
  CalibrationRule,
  CallStatus,
  RegisterVisibility,
  ThirdReviewRule,
} from '#contracts';
import type { Kopecks } from '#kernel';
import { kopecks, sortedMoment } from '#platform';

@Entity()
@Unique('call_code_unique', ['organiserId', 'code'])
@Index('call_due_to_close', { synchronize: false })
@Index('call_list', { synchronize: false })
@Check('call_status', 'see the migration')
@Check('call_code_form', `code ~ '^[0-9A-Z-]{1,20}$'`)
@Check('call_title_length', `length(title) BETWEEN 1 AND 300`)
@Check('call_reviews_per_application', `reviews_per_application BETWEEN 1 AND 9`)
@Check('call_expert_capacity', `expert_capacity BETWEEN 1 AND 500`)
@Check('call_divergence_threshold', `divergence_threshold BETWEEN 1 AND 100`)
@Check('call_third_review', `third_review IN ('by-rule', 'by-hand')`)
@Check('call_calibration_round', `calibration_round IN ('optional', 'required')`)
@Check('call_aggregation_rule', 'see the migration')
@Check('call_expert_alias_scope', `expert_alias_scope IN ('application', 'call')`)
@Check('call_register_visibility', 'see the migration')
@Check('call_max_requested_positive', `max_requested_kopecks > 0`)
@Check('call_min_own_share', `min_own_share BETWEEN 0 AND 99`)
@Check('call_appeal_reserve', `appeal_reserve_kopecks >= 0`)
@Check('call_intake_period', `closes_at > opens_at`)
@Check('call_calibrated_alias', `aggregation_rule NOT IN ('additive', 'blup') OR expert_alias_scope = 'call'`)
@Check('call_blind_register', `NOT (blind_to_experts AND register_visibility = 'at-registration')`)
export class CallEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey('OrganiserEntity', { name: 'call_organiser' })
  organiserId: string;

  @Column('uuid')
  @ForeignKey('ProgrammeEntity', { name: 'call_programme' })
  programmeId: string;

  /** The first part of every application's number, e.g. `26-1`. */
  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text', { default: '' })
  description: string;

  @Column('text')
  status: CallStatus;

  /** Grows with every saved change: whoever saves says which one they have read. */
  @Column('integer', { default: 1 })
  version: number;

  /** The published rules that are in force; 0 before publication. */
  @Column('integer', { default: 0 })
  rulesVersion: number;

  /** The contest's own zone, in which its deadlines are announced. */
  @Column('text')
  timeZone: string;

  @Column('timestamptz')
  opensAt: Date;

  @Column('timestamptz')
  closesAt: Date;

  @Column('timestamptz', { nullable: true })
  formalCheckUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  reviewsDueAt: Date | null;

  @Column('timestamptz', { nullable: true })
  resultsAt: Date | null;

  @Column('integer', { default: 2 })
  reviewsPerApplication: number;

  /** How many applications an expert reads at most, unless the expert's profile says otherwise. */
  @Column('integer', { default: 20 })
  expertCapacity: number;

  /** A share of the scale in per cent: totals further apart than this need a third review. */
  @Column('integer', { default: 30 })
  divergenceThreshold: number;

  /** Who asks for it. */
  @Column('text', { default: 'by-hand' })
  thirdReview: ThirdReviewRule;

  @Column('text', { default: 'fpg' })
  aggregationRule: AggregationRule;

  /** Criteria that break ties, in order; then comes the lot. */
  @Column('text', { array: true, default: [] })
  tieBreakCriteria: string[];

  /** Secret until reviewing closes. */
  @Column('text')
  lotSeed: string;

  /** SHA-256 of the seed, public from publication on. */
  @Column('text')
  lotSeedDigest: string;

  @Column('text', { default: 'application' })
  expertAliasScope: AliasScope;

  /** Whether reviewing may open before a calibration round has been closed. */
  @Column('text', { default: 'optional' })
  calibrationRound: CalibrationRule;

  @Column('boolean', { default: false })
  blindToExperts: boolean;

  @Column('text', { default: 'after-review' })
  registerVisibility: RegisterVisibility;

  @Column(kopecks)
  maxRequestedKopecks: Kopecks;

  /** Own contribution's least share of the total cost, in per cent. */
  @Column('integer', { default: 0 })
  minOwnShare: number;

  /** How an award is split into tranches, in per cent; sums to 100. */
  @Column('integer', { array: true, default: [50, 50] })
  trancheShares: number[];

  @Column({ ...kopecks, default: 0 })
  appealReserveKopecks: Kopecks;

  @Column('uuid')
  @ForeignKey('PersonEntity', { name: 'call_created_by' })
  createdBy: string;

  @Column(sortedMoment)
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** Why it was cancelled or declared void. */
  @Column('text', { nullable: true })
  endedReason: string | null;
}
