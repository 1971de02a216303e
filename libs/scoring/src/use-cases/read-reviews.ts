import { Injectable } from '@nestjs/common';
import { Applications } from '#applications';
import { Calls } from '#calls';
import { scoreApplication, scoreSheet, type Rubric, type ScoreSheet } from '#engine';
import { availableActions, type ActionState } from '#kernel';
import { organisersOf, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { ownSheets, reviewSheet, type ReviewSheet } from '../data/review-sheets.query.js';
import { missingScores } from '../domain/given-scores.js';
import { expertSight, reviewFacts, type ExpertSight } from '../domain/review-facts.js';
import { reviewStatuses } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { seenContent, type ExpertContent } from './expert-content.js';
import { keysetOf } from './keyset.js';
import { mayReadReview, mayWorkOn, requireRight, reviewActionsOf } from './scoring.policy.js';

/** A review as one person may see it. */
export interface ReviewView {
  sheet: ReviewSheet;
  sight: ExpertSight;
  rubric: Rubric;
  asked: ScoreSheet['asked'];
  /** Of a full set of scores, handed in or not; null while one is missing. */
  total: string | null;
  actions: ActionState[];
}

export interface WholeReview extends ReviewView {
  /** Null while it is closed to the reader. */
  content: ExpertContent | null;
  /** Supervisors and auditors know whose review it is. */
  forStaff: boolean;
}

const SECONDS = /^\d{1,15}(\.\d{1,6})?$/;
const ALL_OF_IT: ExpertSight = { content: true, title: true, organisation: true };

/** Reviews for the experts whose they are, and for those who supervise them. */
@Injectable()
export class ReadReviews {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly applications: Applications,
  ) {}

  /** The expert's own reviews, those due first at the top. */
  async own(
    actor: Actor,
    { limit, cursor, callId }: PageQuery & { callId?: string },
  ): Promise<{ items: ReviewView[]; nextCursor: string | null }> {
    const sheets = await ownSheets(this.tx.manager, {
      expertId: actor.personId,
      organiserIds: organisersOf(actor, 'expert'),
      callId,
      after: keysetOf(cursor, SECONDS),
      limit: limit + 1,
    });
    const page = pageOf(sheets, limit, (sheet) => ({ key: sheet.dueKey, id: sheet.id }));
    const rubrics = new Map<string, Rubric>();
    for (const id of new Set(page.items.map((sheet) => sheet.callId)))
      rubrics.set(id, await this.calls.rubricOf(id));
    const items = page.items.flatMap((sheet) => {
      const rubric = rubrics.get(sheet.callId);
      return rubric ? [viewOf(actor, sheet, rubric)] : [];
    });
    return { items, nextCursor: page.nextCursor };
  }

  /** @throws DomainError `scoring.not-found`, also for another expert's review and across a conflict */
  async get(actor: Actor, id: string): Promise<ReviewView> {
    const sheet = await reviewSheet(this.tx.manager, id);
    if (!sheet) throw fail('scoring.not-found');
    requireRight(mayReadReview(actor, sheet));
    return viewOf(actor, sheet, await this.calls.rubricOf(sheet.callId));
  }

  /** The same with the application. */
  async getWhole(actor: Actor, id: string): Promise<WholeReview> {
    const view = await this.get(actor, id);
    const forStaff = mayWorkOn(actor, view.sheet) !== true;
    return { ...view, forStaff, content: await this.contentFor(view) };
  }

  private async contentFor({ sheet, sight }: ReviewView): Promise<ExpertContent | null> {
    if (!sight.content) return null;
    const { content } = await this.applications.get(sheet.applicationId);
    return seenContent(content, sheet, sight);
  }
}

function viewOf(actor: Actor, sheet: ReviewSheet, rubric: Rubric): ReviewView {
  const own = mayWorkOn(actor, sheet) === true;
  const scoring = scoreSheet(rubric, sheet.bandId);
  return {
    sheet,
    rubric,
    sight: own ? expertSight(sheet.status, sheet.blind) : ALL_OF_IT,
    asked: scoring.asked,
    total: totalOf(scoring, sheet),
    actions: actionsOf(actor, sheet, rubric),
  };
}

/** As it would count if it were handed in now. */
function totalOf(scoring: ScoreSheet, { id, scores }: ReviewSheet): string | null {
  const given = Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score]));
  const { counted } = scoreApplication(scoring, [{ id, state: 'submitted', scores: given }]);
  return counted[0]?.total ?? null;
}

function actionsOf(actor: Actor, sheet: ReviewSheet, rubric: Rubric): ActionState[] {
  const mine: readonly string[] = reviewActionsOf(actor, sheet);
  const isComplete = missingScores(rubric, sheet.bandId, sheet.scores).length === 0;
  const facts = { ...reviewFacts(sheet, sheet.callStatus, new Date()), isComplete };
  return availableActions(reviewStatuses, sheet.status, facts).filter(({ action }) => mine.includes(action));
}
