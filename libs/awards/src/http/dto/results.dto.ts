import type { AggregationRule, AwardDecision } from '#contracts';
import type { AwardReason } from '../../domain/award-reasons.js';
import type {
  PublishedAct,
  PublishedApplication,
  PublishedBudget,
  PublishedCall,
  PublishedMunicipality,
  PublishedPart,
  PublishedReview,
  PublishedVariances,
  PublishedScore,
  PublishedSource,
  ResultsDocument,
} from '../../domain/results-document.js';
import { PassMarkDto } from './award-list.dto.js';
import { PublishedRubricDto } from './published-rubric.dto.js';

export class PublishedCallDto implements PublishedCall {
  id: string;
  code: string;
  title: string;
}

export class PublishedActDto implements PublishedAct {
  number: string;
  /** YYYY-MM-DD */
  date: string;
}

export class PublishedSourceDto implements PublishedSource {
  name: string;
  budgetCode: string;
  amountKopecks: string;
  awardedKopecks: string;
}

export class PublishedBudgetDto implements PublishedBudget {
  sources: PublishedSourceDto[];
  /** Held back for appeals. */
  appealReserveKopecks: string;
  awardedKopecks: string;
}

export class PublishedMunicipalityDto implements PublishedMunicipality {
  oktmo: string;
  name: string;
}

export class PublishedScoreDto implements PublishedScore {
  criterionId: string;
  score: number;
}

export class PublishedReviewDto implements PublishedReview {
  /** The expert's alias. */
  expert: string;
  scores: PublishedScoreDto[];
}

export class PublishedPartDto implements PublishedPart {
  /** The source's. */
  name: string;
  amountKopecks: string;
}

export class PublishedApplicationDto implements PublishedApplication {
  id: string;
  number: string;
  /** Null where the call shows the titles of winners only. */
  title: string | null;
  trackCode: string;
  municipality: PublishedMunicipalityDto;
  requestedKopecks: string;
  bandId: string;
  reviews: PublishedReviewDto[];
  /** Points with six decimals. */
  score: string | null;
  /** The highest total minus the lowest. */
  range: string | null;
  /** Shared by equal scores. */
  rank: number | null;
  /** Every tie broken. */
  position: number;
  /** What broke the tie: none, a criterion's id, or lot. */
  tie: string;
  decision: AwardDecision;
  reason: AwardReason;
  amountKopecks: string | null;
  sources: PublishedPartDto[];
  reservePosition: number | null;
}

/** Decimal strings in squared points. */
export class PublishedVariancesDto implements PublishedVariances {
  application: string;
  expert: string;
  residual: string;
}

/** Everything that scores, places and sums follow from. */
export class ResultsDocumentDto implements ResultsDocument {
  /** How to read the document. */
  format: string;
  call: PublishedCallDto;
  /** The council's. */
  protocol: PublishedActDto;
  order: PublishedActDto;
  rule: AggregationRule;
  rubric: PublishedRubricDto;
  /** Under `blup`: what the scores follow from. */
  variances?: PublishedVariancesDto;
  tieBreakCriteria: string[];
  /** The lot of an application is SHA-256 of `lotSeed:id`; the smaller one goes first. */
  lotSeed: string;
  lotSeedDigest: string;
  passMarks: PassMarkDto[];
  budget: PublishedBudgetDto;
  applications: PublishedApplicationDto[];
}

/** Under what name an application was made. Whoever may not be named is left out. */
export class ApplicantNameDto {
  applicationId: string;
  name: string;
}

export class PublicResultsDto {
  version: number;
  publishedAt: string;
  /** SHA-256 of the document's canonical JSON (RFC 8785). */
  digest: string;
  document: ResultsDocumentDto;
  /** Beside the document and not under its digest: a person's name can be taken back. */
  applicants: ApplicantNameDto[];
}

export class PublicationDto {
  id: string;
  callId: string;
  version: number;
  digest: string;
  publishedAt: string;
  /** Nobody outside sees it before. */
  visibleFrom: string;
}

/** Whole: a call's results are published a few times at most. */
export class PublicationsDto {
  items: PublicationDto[];
}
