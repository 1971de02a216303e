import type {
  AggregationRule,
  AliasScope,
  CalibrationRule,
  RegisterVisibility,
  ThirdReviewRule,
} from '#contracts';
import type { Rubric } from '#engine';
import type { Kopecks } from '#kernel';

/** What a call lays down: everything that its draft may change and its publication makes binding. */
export interface CallRules {
  code: string;
  title: string;
  description: string;
  timeZone: string;
  opensAt: Date;
  closesAt: Date;
  formalCheckUntil: Date | null;
  reviewsDueAt: Date | null;
  resultsAt: Date | null;
  reviewsPerApplication: number;
  expertCapacity: number;
  divergenceThreshold: number;
  thirdReview: ThirdReviewRule;
  aggregationRule: AggregationRule;
  tieBreakCriteria: string[];
  expertAliasScope: AliasScope;
  calibrationRound: CalibrationRule;
  blindToExperts: boolean;
  registerVisibility: RegisterVisibility;
  maxRequestedKopecks: Kopecks;
  minOwnShare: number;
  trancheShares: number[];
  appealReserveKopecks: Kopecks;
  tracks: { code: string; name: string }[];
  sources: { name: string; budgetCode: string; amountKopecks: Kopecks }[];
  rubric: Rubric;
}
