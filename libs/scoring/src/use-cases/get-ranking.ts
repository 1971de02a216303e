import { Injectable } from '@nestjs/common';
import { CallEntity, Calls } from '#calls';
import { scoreApplication, type Rubric } from '#engine';
import { Transactions, type Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { isPending, rankingLines, type RankingLine } from '../data/ranking-view.query.js';
import { RankingEntity } from '../data/ranking.entity.js';
import { reviewedApplications, type AliasedApplication, type AliasedReview } from '../data/ranking.query.js';
import { scoringSettings, sheetsOf } from '../domain/compute-ranking.js';
import { withoutApplications } from '../domain/without-applications.js';
import { fail } from '../domain/scoring.errors.js';
import { recomputeRanking } from '../jobs/scoring.jobs.js';
import { mayReadRanking, requireRight } from './scoring.policy.js';

export interface RankingView {
  call: CallEntity;
  ranking: RankingEntity;
  /** Scores have changed that this ranking does not know yet. */
  pending: boolean;
  lines: RankingLineView[];
}

export type RankingLineView = RankingLine & {
  /** A review that was taken back meanwhile is left out: its draft is the expert's own. */
  reviews: (AliasedReview & {
    /** Points of 100 with six decimals. */
    total: string;
  })[];
};

/** The ranking with everything that it is made of, so that anyone can compute it again. */
@Injectable()
export class GetRanking {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
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
      const ranking = await em.findOneBy(RankingEntity, { callId });
      if (!ranking) throw fail('scoring.ranking-not-found');
      const hidden = await this.conflicts.of(actor.personId);
      const lines = withoutApplications(await rankingLines(em, callId), hidden);
      const reviewed = await reviewedApplications(em, callId);
      const pending = await isPending(em, recomputeRanking.name, callId);
      return { call, ranking, pending, lines: withReviews(call, rubric, lines, reviewed) };
    });
  }
}

function withReviews(
  call: CallEntity,
  rubric: Rubric,
  lines: RankingLine[],
  reviewed: AliasedApplication[],
): RankingLineView[] {
  const sheetOf = sheetsOf(rubric);
  const settings = scoringSettings(call);
  const reviewsOf = new Map(reviewed.map(({ id, reviews }) => [id, reviews]));
  return lines.map((line) => {
    const counted = (reviewsOf.get(line.applicationId) ?? []).filter(({ id }) => line.reviewIds.includes(id));
    const submitted = counted.map(({ id, scores }) => ({ id, scores, state: 'submitted' as const }));
    const { counted: totals } = scoreApplication(sheetOf(line.bandId), submitted, settings);
    const totalOf = new Map(totals.map(({ review, total }) => [review, total]));
    return {
      ...line,
      reviews: counted.map((review) => ({ ...review, total: totalOf.get(review.id) ?? '' })),
    };
  });
}
