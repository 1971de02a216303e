import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CallEntity, Calls } from '#calls';
import type { Kopecks } from '#kernel';
import { Transactions, type Actor } from '#platform';
import { callBudget } from '../data/call-budget.js';
import type { CalibrationEntity } from '../data/calibration.entity.js';
import { Calibrations } from '../data/calibrations.js';
import { furtherReviews, unansweredDivergences } from '../data/further-reviews.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { panelsOfCall } from '../data/panels.query.js';
import { isPending, rankingSubjects } from '../data/ranking-view.query.js';
import type { RankingEntity } from '../data/ranking.entity.js';
import { Rankings } from '../data/rankings.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import { placesByScore } from '../domain/calibrated-places.js';
import { digestOfRanking } from '../domain/compute-ranking.js';
import { withoutApplications } from '../domain/without-applications.js';
import { fail } from '../domain/scoring.errors.js';
import { askThirdReviews, recomputeRanking, rescoreApplications } from '../jobs/scoring.jobs.js';
import { linesWithReviews, type LookedFor, type RankingLine } from './ranking-lines.js';
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
      const calibration = await this.calibrations.of(callId);
      const jobs = [recomputeRanking, rescoreApplications];
      const pending = calibration?.rankingWanted || (await isPending(em, jobs, callId));
      const outcome = withheld ? null : calibration?.outcome;
      const figures = outcome?.kind === 'calibrated' ? outcome : null;
      const calibrated = placesByScore(figures?.scores ?? []);
      const z = placesByScore(figures?.zScores ?? []);
      const further = await this.furtherReviews(em, call, pending);
      const places = rows.map((row) => ({
        ...subjects.get(row.applicationId)!,
        ...row,
        calibrated: calibrated.get(row.applicationId) ?? null,
        furtherReview: further.get(row.applicationId) ?? null,
        z: z.get(row.applicationId) ?? null,
      }));
      const panels = await panelsOfCall(em, callId);
      const lines = linesWithReviews(call, rubric, places, { reviewed, panels });
      return {
        ...{ call, ranking: current.ranking, pending, calibration, withheld, lines },
        ...{ budget: await callBudget(this.calls, call), digest: digestOfRanking(current.rows) },
      };
    });
  }

  private async furtherReviews(
    em: EntityManager,
    { id, thirdReview }: CallEntity,
    pending: boolean,
  ): Promise<Map<string, LookedFor>> {
    const asked = await furtherReviews(em, id);
    if (thirdReview === 'by-hand' || pending || (await isPending(em, [askThirdReviews], id))) return asked;
    const lacks = (await unansweredDivergences(em, id)).map((lack) => [lack, 'nobody-free'] as const);
    return new Map<string, LookedFor>([...asked, ...lacks]);
  }
}
