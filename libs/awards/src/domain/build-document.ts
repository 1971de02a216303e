import type { AggregationRule, AwardDecision, RegisterVisibility } from '#contracts';
import type { Rubric } from '#engine';
import { parseKopecks, sumKopecks, type Kopecks } from '#kernel';
import type { AwardReason } from './award-reasons.js';
import type { PassMark } from './pass-mark.js';
import { publishRubric } from './published-rubric.js';
import {
  RESULTS_FORMAT,
  type PublishedAct,
  type PublishedApplication,
  type PublishedCall,
  type PublishedReview,
  type PublishedVariances,
  type ResultsDocument,
} from './results-document.js';
import { tieText } from './tie-text.js';

/** A row of the list with its application. Amounts are strings of kopecks, scores decimal strings. */
export interface ListedApplication {
  applicationId: string;
  number: string;
  title: string;
  trackCode: string;
  municipalityOktmo: string;
  municipalityName: string;
  requestedKopecks: string;
  bandId: string;
  position: number;
  rank: number | null;
  score: string | null;
  decision: AwardDecision;
  reasonCode: AwardReason;
  amountKopecks: string | null;
  reservePosition: number | null;
  sources: { sourceId: string; name: string; amountKopecks: string }[];
}

/** How an application came to its place. */
export interface ScoredApplication {
  applicationId: string;
  range: string | null;
  tie: string;
  reviews: PublishedReview[];
}

/** What a call's results are made of. */
export interface ResultsGround {
  call: PublishedCall & {
    aggregationRule: AggregationRule;
    tieBreakCriteria: string[];
    lotSeed: string;
    lotSeedDigest: string;
    appealReserveKopecks: Kopecks;
    registerVisibility: RegisterVisibility;
  };
  protocol: PublishedAct;
  order: PublishedAct;
  passMarks: PassMark[];
  rubric: Rubric;
  /** Of a ranking by `blup`; else null. */
  variances: PublishedVariances | null;
  sources: { name: string; budgetCode: string; amountKopecks: Kopecks }[];
  /** By position. */
  applications: ListedApplication[];
  scored: ReadonlyMap<string, ScoredApplication>;
}

/** Puts together what is published, and nothing beyond the public fields. */
export function buildDocument(ground: ResultsGround): ResultsDocument {
  const { call, protocol, order, passMarks, rubric, variances, applications, scored } = ground;
  const { id, code, title, tieBreakCriteria, lotSeed, lotSeedDigest, registerVisibility } = call;
  return {
    format: RESULTS_FORMAT,
    call: { id, code, title },
    protocol,
    order,
    rule: call.aggregationRule,
    rubric: publishRubric(rubric),
    ...(variances && { variances }),
    tieBreakCriteria,
    lotSeed,
    lotSeedDigest,
    passMarks: passMarks.map(({ bandId, mark }) => ({ bandId, mark })),
    budget: budgetOf(ground),
    applications: applications.map((row) =>
      publishApplication(row, scored.get(row.applicationId), registerVisibility),
    ),
  };
}

function publishApplication(
  row: ListedApplication,
  scored: ScoredApplication | undefined,
  visibility: RegisterVisibility,
): PublishedApplication {
  const { number, trackCode, requestedKopecks, bandId, score, rank, position } = row;
  const { decision, amountKopecks, reservePosition } = row;
  return {
    id: row.applicationId,
    number,
    title: visibility === 'winners-only' && decision !== 'award' ? null : row.title,
    trackCode,
    municipality: { oktmo: row.municipalityOktmo, name: row.municipalityName },
    requestedKopecks,
    bandId,
    reviews: scored?.reviews ?? [],
    score,
    range: scored?.range ?? null,
    rank,
    position,
    tie: tieText(scored?.tie ?? 'none'),
    decision,
    reason: row.reasonCode,
    amountKopecks,
    sources: row.sources.map((part) => ({ name: part.name, amountKopecks: part.amountKopecks })),
    reservePosition,
  };
}

function budgetOf({ call, sources, applications }: ResultsGround): ResultsDocument['budget'] {
  const parts = applications.flatMap((row) => row.sources);
  const sumOf = (taken: typeof parts): string =>
    sumKopecks(taken.map((part) => parseKopecks(part.amountKopecks))).toString();
  return {
    sources: sources.map(({ name, budgetCode, amountKopecks }) => ({
      name,
      budgetCode,
      amountKopecks: amountKopecks.toString(),
      awardedKopecks: sumOf(parts.filter((part) => part.name === name)),
    })),
    appealReserveKopecks: call.appealReserveKopecks.toString(),
    awardedKopecks: sumOf(parts),
  };
}
