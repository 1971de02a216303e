import type { Locale, ReviewReason, ReviewStatus } from '#contracts';
import { LIVE_STATUSES } from './review.status.js';
import type { ScoringErrorCode } from './scoring.errors.js';

export interface ExpertOfCall {
  id: string;
  /** Codes of the tracks that the expert knows. */
  directions: readonly string[];
  interests: readonly string[];
  /** What the expert reads. */
  languages: readonly Locale[];
  /** INN of where the expert works; no application gets two experts of one organisation. */
  organisation: string | null;
  /** How many applications of the call the expert reads at most. */
  capacity: number;
  /** Regions that the expert is of, by the call's rule: codes of municipalities, or names of time zones. */
  regions: readonly string[];
}

export interface ApplicationOfCall {
  id: string;
  trackCode: string;
  language: Locale;
  /** Where the project is, by the call's rule: at least one expert is to be of there. Null: the rule does not ask. */
  region: string | null;
}

export interface Pair {
  applicationId: string;
  expertId: string;
}

export interface KnownReview extends Pair {
  expertAlias: string;
  status: ReviewStatus;
}

/** Everything that decides who may read what in one call. */
export interface AssignmentFacts {
  applications: readonly ApplicationOfCall[];
  experts: readonly ExpertOfCall[];
  /** Of any status: nobody gets an application twice. */
  reviews: readonly KnownReview[];
  /** Recorded and detected ones. */
  conflicts: readonly Pair[];
  reviewsPerApplication: number;
}

/** Reviews that the rules ask for. Those for another reason come on top. */
const COUNTED_REASONS: readonly ReviewReason[] = ['initial', 'replacement'];

const keyOf = ({ applicationId, expertId }: Pair): string => `${applicationId} ${expertId}`;

/** Who may be given what, while pairs are added one by one. */
export class AssignmentState {
  private readonly applications: ReadonlyMap<string, ApplicationOfCall>;
  private readonly experts: ReadonlyMap<string, ExpertOfCall>;
  private readonly assigned: Set<string>;
  private readonly conflicting: ReadonlySet<string>;
  private readonly live = new Map<string, number>();
  private readonly readers = new Map<string, Set<string>>();
  private readonly withLocal = new Set<string>();

  constructor(readonly facts: AssignmentFacts) {
    this.applications = new Map(facts.applications.map((application) => [application.id, application]));
    this.experts = new Map(facts.experts.map((expert) => [expert.id, expert]));
    this.assigned = new Set(facts.reviews.map(keyOf));
    this.conflicting = new Set(facts.conflicts.map(keyOf));
    for (const review of facts.reviews) if (LIVE_STATUSES.includes(review.status)) this.count(review);
  }

  /** How many live reviews an application or an expert has. */
  liveOf(id: string): number {
    return this.live.get(id) ?? 0;
  }

  /** Reviews that the application still needs. */
  demandOf(applicationId: string): number {
    return Math.max(0, this.facts.reviewsPerApplication - this.liveOf(applicationId));
  }

  /** Applications that the expert can still take. */
  roomOf({ id, capacity }: ExpertOfCall): number {
    return Math.max(0, capacity - this.liveOf(id));
  }

  /** Whether an expert of the application's region is still to be found for it. */
  lacksLocal({ id, region }: ApplicationOfCall): boolean {
    return region !== null && !this.withLocal.has(id);
  }

  /** Why the expert cannot be given the application; undefined when nothing speaks against it. */
  refusalOf(pair: Pair, reason: ReviewReason): ScoringErrorCode | undefined {
    const expert = this.experts.get(pair.expertId);
    const application = this.applications.get(pair.applicationId);
    if (!application) return 'scoring.application-not-admitted';
    if (!expert) return 'scoring.not-an-expert';
    if (this.assigned.has(keyOf(pair))) return 'scoring.already-assigned';
    if (this.conflicting.has(keyOf(pair))) return 'scoring.conflict-of-interest';
    if (!expert.languages.includes(application.language)) return 'scoring.wrong-language';
    if (this.hasColleague(pair.applicationId, expert)) return 'scoring.colleague-reads';
    if (this.roomOf(expert) === 0) return 'scoring.over-capacity';
    if (COUNTED_REASONS.includes(reason) && this.demandOf(pair.applicationId) === 0)
      return 'scoring.enough-reviews';
    return undefined;
  }

  /** Takes the pair for decided. */
  assign(pair: Pair): void {
    this.assigned.add(keyOf(pair));
    this.count(pair);
  }

  /** Experts who are kept from an application because one of their organisation reads it. */
  colleaguesOfReaders(): Pair[] {
    const colleagues = new Map<string, string[]>();
    for (const { id, organisation } of this.facts.experts)
      if (organisation !== null) colleagues.set(organisation, [...(colleagues.get(organisation) ?? []), id]);
    return [...this.readers].flatMap(([applicationId, organisations]) =>
      [...organisations].flatMap((organisation) =>
        (colleagues.get(organisation) ?? []).map((expertId) => ({ applicationId, expertId })),
      ),
    );
  }

  private hasColleague(applicationId: string, { organisation }: ExpertOfCall): boolean {
    return organisation !== null && (this.readers.get(applicationId)?.has(organisation) ?? false);
  }

  private count({ applicationId, expertId }: Pair): void {
    const expert = this.experts.get(expertId);
    const region = this.applications.get(applicationId)?.region;
    if (region && expert?.regions.includes(region)) this.withLocal.add(applicationId);
    if (expert?.organisation)
      this.readers.set(
        applicationId,
        (this.readers.get(applicationId) ?? new Set()).add(expert.organisation),
      );
    this.live.set(applicationId, this.liveOf(applicationId) + 1);
    this.live.set(expertId, this.liveOf(expertId) + 1);
  }
}
