import type { AggregationRule, PanelStatus, ThirdReviewRule } from '#contracts';
import {
  CalibratedPlaceDto,
  CalibrationDto,
  CalibrationProgressDto,
  ZPlaceDto,
} from './calibrated-figures.dto.js';
import { PanelChangeDto } from './panel.dto.js';

export class RankedScoreDto {
  criterionId: string;
  score: number;
}

export class RankedReviewDto {
  reviewId: string;
  expertAlias: string;
  /** Points of 100 with six decimals. */
  total: string;
  scores: RankedScoreDto[];
}

export class RankedPanelDto {
  status: PanelStatus;
  /** Null while no score that counts was changed. */
  change: PanelChangeDto | null;
}

export class RankingRowDto {
  /** Shared by applications of equal score ("1224"); null without a review. */
  rank: number | null;
  /** From 1, without gaps. */
  position: number;
  applicationId: string;
  applicationNumber: string;
  title: string;
  trackCode: string;
  trackName: string;
  /** Where the project happens. */
  municipality: string;
  /** The band of the rubric whose weights apply. */
  bandId: string;
  requestedKopecks: string;
  /** Points with six decimals; null without a review. */
  score: string | null;
  /** The highest total minus the lowest, points of 100 with six decimals. */
  range: string | null;
  /** What people should look at. */
  flags: ('divergence' | 'too-few-reviews')[];
  /** What told it apart from others of its rank: `none`, `criterion:<id>` or `lot`. */
  tie: string;
  /** The reviews that the score is made of. */
  reviews: RankedReviewDto[];
  /** Who has asked for one review more; `nobody-free`: the call's rule asks for it, and found nobody. */
  furtherReview: 'by-rule' | 'by-hand' | 'nobody-free' | null;
  /** Whether its experts talk it over, and what that has changed; null: they never did. */
  panel: RankedPanelDto | null;
  /** By scores with the experts' severity taken out; null where those are not known. */
  calibrated: CalibratedPlaceDto | null;
  /** By z-scores, for comparison; null where those are not known. */
  z: ZPlaceDto | null;
}

export class RankingDto {
  callId: string;
  /** Grows with every ranking that differs from the one before. */
  version: number;
  computedAt: string;
  rule: AggregationRule;
  /** Totals further apart than this, in points of 100, are flagged. */
  divergenceThreshold: number;
  /** Whether the program or a person asks for a third review. */
  thirdReview: ThirdReviewRule;
  reviewsPerApplication: number;
  /** Criteria that break ties, in order; then comes the lot. */
  tieBreakCriteria: string[];
  /** SHA-256 of the lot's seed, known from publication on. */
  lotSeedDigest: string;
  /** The lot is SHA-256 of `seed:applicationId`, the smaller one first. Null until reviewing has closed. */
  lotSeed: string | null;
  /** SHA-256 of the rows in canonical JSON (RFC 8785). */
  digest: string;
  /** Reviews that it is made of. */
  reviewCount: number;
  /** Scores have changed that this ranking does not know yet: ask again in a moment. */
  pending: boolean;
  /** How far the next ranking is where the rule takes long to compute; null while that is not under way. */
  progress: CalibrationProgressDto | null;
  calibration: CalibrationDto;
  rows: RankingRowDto[];
}
