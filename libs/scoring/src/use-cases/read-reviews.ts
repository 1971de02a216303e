import { Injectable } from '@nestjs/common';
import { Applications } from '#applications';
import { Calls } from '#calls';
import { scoreSheet, type Rubric, type ScoreSheet } from '#engine';
import { availableActions, type ActionState } from '#kernel';
import { organisersOf, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { nameHiders, type HideNames } from '../data/name-hiders.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { ownSheets, reviewSheet, type ReviewSheet } from '../data/review-sheets.query.js';
import { lacksOf } from '../domain/lacks-of.js';
import { expertSight, reviewFacts, type ExpertSight } from '../domain/review-facts.js';
import { reviewStatuses } from '../domain/review.status.js';
import { fail } from '../domain/scoring.errors.js';
import { totalOf } from '../domain/total-of.js';
import { blindContent, expertContent, type ExpertContent } from './expert-content.js';
import { keysetOf } from './keyset.js';
import { mayKnowExpert, mayReadReview, mayWorkOn, requireRight, reviewActionsOf } from './scoring.policy.js';

/** A review as one person may see it. */
export interface ReviewView {
  sheet: ReviewSheet;
  sight: ExpertSight;
  rubric: Rubric;
  asked: ScoreSheet['asked'];
  /** Of a full set of scores, handed in or not; null while one is missing. */
  total: string | null;
  actions: ActionState[];
  /** Blacks the applicant out; null for who may know the applicant. */
  hide: HideNames | null;
}

export interface WholeReview extends ReviewView {
  /** Null while it is closed to the reader. */
  content: ExpertContent | null;
  /** Supervisors and auditors know whose review it is; the council and the expert read the alias. */
  forSupervisors: boolean;
  /** Whose review it is, the reader is not. */
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
    private readonly conflicts: OwnConflicts,
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
    const hiders = await this.hidersFor(actor, page.items);
    const items = page.items.flatMap((sheet) => {
      const rubric = rubrics.get(sheet.callId);
      return rubric ? [viewOf(actor, sheet, rubric, hiders.get(sheet.applicationId))] : [];
    });
    return { items, nextCursor: page.nextCursor };
  }

  /** @throws DomainError `scoring.not-found`, also for another expert's review and across a conflict */
  async get(actor: Actor, id: string): Promise<ReviewView> {
    const sheet = await reviewSheet(this.tx.manager, id);
    if (!sheet) throw fail('scoring.not-found');
    requireRight(mayReadReview(actor, sheet));
    await this.conflicts.refuse(actor, sheet.applicationId);
    const hiders = await this.hidersFor(actor, [sheet]);
    return viewOf(actor, sheet, await this.calls.rubricOf(sheet.callId), hiders.get(sheet.applicationId));
  }

  /** The same with the application. */
  async getWhole(actor: Actor, id: string): Promise<WholeReview> {
    const view = await this.get(actor, id);
    const forStaff = mayWorkOn(actor, view.sheet) !== true;
    const forSupervisors = forStaff && mayKnowExpert(actor, view.sheet);
    return { ...view, forStaff, forSupervisors, content: await this.contentFor(view) };
  }

  private async contentFor({ sheet, sight, hide }: ReviewView): Promise<ExpertContent | null> {
    if (!sight.content) return null;
    const { content } = await this.applications.get(sheet.applicationId);
    return hide ? blindContent(content, hide) : expertContent(content);
  }

  /** For the expert's own reviews in calls that hide applicants. */
  private hidersFor(actor: Actor, sheets: readonly ReviewSheet[]): Promise<Map<string, HideNames>> {
    const blind = sheets.filter((sheet) => sheet.blind && mayWorkOn(actor, sheet) === true);
    return nameHiders(
      this.tx.manager,
      blind.map(({ applicationId }) => applicationId),
    );
  }
}

function viewOf(actor: Actor, seen: ReviewSheet, rubric: Rubric, hide: HideNames | null = null): ReviewView {
  const own = mayWorkOn(actor, seen) === true;
  const sheet = hide ? { ...seen, title: hide(seen.title) } : seen;
  const scoring = scoreSheet(rubric, sheet.bandId);
  return {
    sheet,
    rubric,
    sight: own ? expertSight(sheet.status, sheet.blind) : ALL_OF_IT,
    asked: scoring.asked,
    total: totalOf(scoring, sheet),
    actions: actionsOf(actor, sheet, rubric),
    hide,
  };
}

function actionsOf(actor: Actor, sheet: ReviewSheet, rubric: Rubric): ActionState[] {
  const mine: readonly string[] = reviewActionsOf(actor, sheet);
  const isComplete = lacksOf(rubric, sheet.bandId, sheet).length === 0;
  const noPanel = sheet.panelStatus === null;
  const facts = { ...reviewFacts(sheet, sheet.callStatus, new Date()), isComplete, noPanel };
  return availableActions(reviewStatuses, sheet.status, facts).filter(({ action }) => mine.includes(action));
}
