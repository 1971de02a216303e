import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { sumKopecks } from '#kernel';
import { Transactions, type Actor } from '#platform';
import { OwnConflicts } from '../data/own-conflicts.js';
import { liveReviewsOf, rankedTitles, type RankedTitle } from '../data/removal-preview.query.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import { upheldMarks } from '../data/unfounded-marks.query.js';
import { rankingChange, type Moved } from '../domain/ranking-change.js';
import { MARKS_FOR_REMOVAL } from '../domain/unfounded-mark.status.js';
import { rankByAnyRule } from './rank-by-any-rule.js';
import { mayVoid, requireRight } from './scoring.policy.js';

export interface RemovalPreview {
  /** Those that the person may hear of; removing goes by all. */
  upheldMarks: number;
  neededMarks: number;
  /** Live reviews that would be voided. */
  reviews: number;
  /** Applications that would have fewer submitted reviews than the rules ask. */
  underReviewed: number;
  moved: (Moved & RankedTitle)[];
}

/** What the ranking would be without one expert, as far as it is for the person. Saves nothing. */
@Injectable()
export class PreviewRemoval {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly conflicts: OwnConflicts,
  ) {}

  async execute(actor: Actor, callId: string, expertId: string): Promise<RemovalPreview> {
    const call = await this.calls.get(callId);
    requireRight(mayVoid(actor, call));
    const em = this.tx.manager;
    const rules = { ...call, rubric: await this.calls.rubricOf(callId) };
    const hidden = new Set(await this.conflicts.of(actor.personId));
    const live = await liveReviewsOf(em, callId, expertId);
    const gone = new Set(live.map(({ id }) => id));
    const reviewed = (await reviewedApplications(em, callId)).filter(({ id }) => !hidden.has(id));
    const left = reviewed.map((application) => ({
      ...application,
      reviews: application.reviews.filter(({ id }) => !gone.has(id)),
    }));
    const titles = await rankedTitles(em, callId);
    const sources = await this.calls.sourcesOf(callId);
    const money = {
      budget: sumKopecks(sources.map(({ amountKopecks }) => amountKopecks)) - call.appealReserveKopecks,
      asked: new Map([...titles].map(([id, { requestedKopecks }]) => [id, requestedKopecks])),
    };
    const [before, after] = [await rankByAnyRule(rules, reviewed), await rankByAnyRule(rules, left)];
    const moved = rankingChange(before, after, money);
    return {
      upheldMarks: await upheldMarks(em, callId, expertId, [...hidden]),
      neededMarks: MARKS_FOR_REMOVAL,
      reviews: live.filter(({ applicationId }) => !hidden.has(applicationId)).length,
      underReviewed: left.filter(
        ({ reviews }, i) =>
          reviews.length < call.reviewsPerApplication && reviews.length < reviewed[i]!.reviews.length,
      ).length,
      moved: moved.flatMap((each) => {
        const title = titles.get(each.applicationId);
        return title ? [{ ...each, ...title }] : [];
      }),
    };
  }
}
