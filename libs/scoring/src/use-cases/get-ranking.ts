import { Injectable } from '@nestjs/common';
import { CallEntity, Calls } from '#calls';
import { scoreApplication, type Rubric } from '#engine';
import type { Kopecks } from '#kernel';
import { Transactions, type Actor } from '#platform';
import { callBudget } from '../data/call-budget.js';
import type { CalibrationEntity } from '../data/calibration.entity.js';
import { Calibrations } from '../data/calibrations.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { isPending, rankingSubjects, type RankingSubject } from '../data/ranking-view.query.js';
import type { RankingEntity } from '../data/ranking.entity.js';
import { Rankings } from '../data/rankings.js';
import {
  reviewedApplications,
  type GivenApplication,
  type GivenReview,
} from '../data/reviewed-applications.query.js';
import { calibratedPlaces, type CalibratedPlace } from '../domain/calibrated-places.js';
import { digestOfRanking, type RankedApplication } from '../domain/compute-ranking.js';
import { scoringSettings, sheetsOf } from '../domain/score-applications.js';
import { withoutApplications } from '../domain/without-applications.js';
import { fail } from '../domain/scoring.errors.js';
import { recomputeRanking, rescoreApplications } from '../jobs/scoring.jobs.js';
import { mayReadRanking, requireRight } from './scoring.policy.js';

export interface RankingView {
  call: CallEntity;
  /** What the call has to give. */
  budget: Kopecks;
  ranking: RankingEntity;
  /** Scores have changed that this ranking does not know yet. */
  pending: boolean;
  /** Of all rows. */
  digest: string;
  /** Null before the first turn to compute it. */
  calibration: CalibrationEntity | null;
  /** Some rows are not for this person. Calibrated figures, which are made of all, are not either. */
  withheld: boolean;
  /** By position. */
  lines: RankingLine[];
}

export type RankingLine = RankedApplication &
  RankingSubject & {
    /** A review that was taken back meanwhile is left out: its draft is the expert's own. */
    reviews: (GivenReview & {
      /** Points of 100 with six decimals. */
      total: string;
    })[];
    /** By scores with the experts' severity taken out; null where those are not known. */
    calibrated: CalibratedPlace | null;
  };

/** The ranking with everything that it is made of, so that anyone can compute it again. */
@Injectable()
export class GetRanking {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly rankings: Rankings,
    private readonly calibrations: Calibrations,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.ranking-not-found` before reviewing has opened */
  async execute(actor: Actor, callId: string): Promise<RankingView> {
    const call = await this.tx.manager.findOneBy(CallEntity, { id: callId });
    if (!call) throw fail('scoring.not-found');
    requireRight(mayReadRanking(actor, call));
    const rubric = await this.calls.rubricOf(callId);
    return this.tx.run(async (em) => {
      // One snapshot: a ranking and the reviews of a moment later would not fit together.
      await em.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const current = await this.rankings.of(callId);
      if (!current) throw fail('scoring.ranking-not-found');
      const subjects = await rankingSubjects(em, callId);
      const rows = withoutApplications(current.rows, await this.conflicts.of(actor.personId));
      const withheld = rows.length < current.rows.length;
      const reviewed = await reviewedApplications(em, callId);
      const pending = await isPending(em, [recomputeRanking, rescoreApplications], callId);
      const calibration = await this.calibrations.of(callId);
      const outcome = withheld ? null : calibration?.outcome;
      const calibrated = calibratedPlaces(outcome?.kind === 'calibrated' ? outcome.scores : []);
      const places = rows.map((row) => ({
        ...subjects.get(row.applicationId)!,
        ...row,
        calibrated: calibrated.get(row.applicationId) ?? null,
      }));
      const lines = withReviews(call, rubric, places, reviewed);
      return {
        ...{ call, ranking: current.ranking, pending, calibration, withheld, lines },
        ...{ budget: await callBudget(this.calls, call), digest: digestOfRanking(current.rows) },
      };
    });
  }
}

function withReviews(
  call: CallEntity,
  rubric: Rubric,
  places: Omit<RankingLine, 'reviews'>[],
  reviewed: GivenApplication[],
): RankingLine[] {
  const sheetOf = sheetsOf(rubric);
  const settings = scoringSettings(call);
  const reviewsOf = new Map(reviewed.map(({ id, reviews }) => [id, reviews]));
  return places.map((place) => {
    const counted = (reviewsOf.get(place.applicationId) ?? []).filter(({ id }) =>
      place.reviewIds.includes(id),
    );
    const submitted = counted.map(({ id, scores }) => ({ id, scores, state: 'submitted' as const }));
    const { counted: totals } = scoreApplication(sheetOf(place.bandId), submitted, settings);
    const totalOf = new Map(totals.map(({ review, total }) => [review, total]));
    return {
      ...place,
      reviews: counted.map((review) => ({ ...review, total: totalOf.get(review.id) ?? '' })),
    };
  });
}
