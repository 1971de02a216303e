import type { CallEntity } from '#calls';
import type { CallReview } from '../data/call-reviews.query.js';
import type { ExpertCard } from '../data/experts.query.js';
import type { ListedExtension } from '../data/extensions.query.js';
import type { ReviewEntity } from '../data/review.entity.js';
import { reviewCountOf } from '../domain/compute-ranking.js';
import { lotSeedIsPublic } from '../domain/round.js';
import type { RankingView } from '../use-cases/get-ranking.js';
import type { RankingLine } from '../use-cases/ranking-lines.js';
import { calibratedPlaceView, calibrationView, progressOf } from './calibrated-figures.presenter.js';
import type { AssignedReviewDto } from './dto/assignment.dto.js';
import type { CallReviewDto } from './dto/call-review.dto.js';
import type { ExpertDto } from './dto/expert.dto.js';
import type { RankedReviewDto, RankingDto, RankingRowDto } from './dto/ranking.dto.js';
import type { ExtensionDto } from './dto/replacement.dto.js';
import type { ReviewRoundDto } from './dto/round.dto.js';

export function roundView({ id, status, reviewsDueAt }: CallEntity): ReviewRoundDto {
  return { callId: id, status, reviewsDueAt: reviewsDueAt?.toISOString() ?? null };
}

export function callReviewView({ dueAt, submittedAt, ...review }: CallReview): CallReviewDto {
  return {
    ...review,
    dueAt: dueAt?.toISOString() ?? null,
    submittedAt: submittedAt?.toISOString() ?? null,
  };
}

export function expertView(card: ExpertCard): ExpertDto {
  return { ...card };
}

export function extensionView({ dueAt, grantedAt, ...extension }: ListedExtension): ExtensionDto {
  return { ...extension, dueAt: dueAt.toISOString(), grantedAt: grantedAt.toISOString() };
}

export function assignedReviewView(review: ReviewEntity): AssignedReviewDto {
  const { id, applicationId, expertId, expertAlias, status, reason, dueAt } = review;
  return {
    ...{ id, applicationId, expertId, expertAlias, status, reason },
    dueAt: dueAt?.toISOString() ?? null,
  };
}

export function rankingView(view: RankingView): RankingDto {
  const { call, ranking, digest, pending, lines } = view;
  const { divergenceThreshold, thirdReview, reviewsPerApplication, tieBreakCriteria, lotSeedDigest } = call;
  const { callId, version, rule, computedAt } = ranking;
  return {
    ...{ callId, version, rule, divergenceThreshold, thirdReview, reviewsPerApplication },
    ...{ tieBreakCriteria, lotSeedDigest },
    ...{ digest, reviewCount: reviewCountOf(lines), pending },
    lotSeed: lotSeedIsPublic(call.status) ? call.lotSeed : null,
    computedAt: computedAt.toISOString(),
    progress: progressOf(view, 'ranking'),
    calibration: calibrationView(view),
    rows: lines.map(rowView),
  };
}

function rowView(line: RankingLine): RankingRowDto {
  const { rank, position, applicationId, title, trackCode, trackName, municipality, bandId, score, tie } =
    line;
  return {
    ...{ rank, position, applicationId, title, trackCode, trackName, municipality, bandId, score, tie },
    applicationNumber: line.number,
    requestedKopecks: line.requestedKopecks.toString(),
    range: line.scoreRange,
    calibrated: line.calibrated && calibratedPlaceView(line.calibrated),
    z: line.z && { score: line.z.score, rank: line.z.rank },
    ...{ flags: line.flags, furtherReview: line.furtherReview, panel: line.panel },
    reviews: line.reviews.map(({ id, expertAlias, total, scores }): RankedReviewDto => ({
      reviewId: id,
      expertAlias,
      total,
      scores: Object.entries(scores)
        .map(([criterionId, score]) => ({ criterionId, score }))
        .sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1)),
    })),
  };
}
