import { Injectable } from '@nestjs/common';
import { Applications } from '#applications';
import { Calls } from '#calls';
import { scoreSheet, type Rubric, type ScoreSheet } from '#engine';
import { hasRole, organisersOf, Transactions, type Actor } from '#platform';
import {
  calibrationSheet,
  messagesOfRound,
  sheetsOfExpert,
  sheetsOfRound,
  type CalibrationMessage,
  type CalibrationSheet,
} from '../data/calibration.query.js';
import { nameHiders, type HideNames } from '../data/name-hiders.query.js';
import { expertSight, type ExpertSight } from '../domain/review-facts.js';
import { fail } from '../domain/scoring.errors.js';
import { totalOf } from '../domain/total-of.js';
import { blindContent, expertContent, type ExpertContent } from './expert-content.js';

/** An expert's own scores as they may see them. */
export interface CalibrationView {
  sheet: CalibrationSheet;
  sight: ExpertSight;
  rubric: Rubric;
  asked: ScoreSheet['asked'];
  /** Null while a score is missing. */
  total: string | null;
}

export interface WholeCalibrationView extends CalibrationView {
  /** Null before the question of a conflict is answered. */
  content: ExpertContent | null;
  /** What the others have handed in; null while it is closed to the expert. */
  others: (CalibrationSheet & { total: string | null })[] | null;
  messages: CalibrationMessage[];
}

/** Calibration as the experts see it: others' scores only after their own. */
@Injectable()
export class OwnCalibration {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly applications: Applications,
  ) {}

  /** The newest round first. */
  async list(actor: Actor): Promise<CalibrationView[]> {
    const organiserIds = organisersOf(actor, 'expert');
    const sheets = await sheetsOfExpert(this.tx.manager, actor.personId, organiserIds);
    const hiders = await this.hidersFor(sheets);
    const rubrics = new Map<string, Rubric>();
    for (const callId of new Set(sheets.map((sheet) => sheet.callId)))
      rubrics.set(callId, await this.calls.rubricOf(callId));
    return sheets.flatMap((sheet) => {
      const rubric = rubrics.get(sheet.callId);
      return rubric ? [viewOf(sheet, rubric, hiders.get(sheet.applicationId))] : [];
    });
  }

  /** @throws DomainError `scoring.not-found`, also for another expert's and across a conflict */
  async get(actor: Actor, id: string): Promise<WholeCalibrationView> {
    const sheet = await this.sheet(actor, id);
    const hide = (await this.hidersFor([sheet])).get(sheet.applicationId);
    const view = viewOf(sheet, await this.calls.rubricOf(sheet.callId), hide);
    return {
      ...view,
      content: view.sight.content ? await this.contentOf(sheet, hide) : null,
      others: seesOthers(sheet) ? await this.othersOf(sheet, view.rubric) : null,
      messages: isTalkedOver(sheet) ? await this.messagesAbout(sheet) : [],
    };
  }

  /** The expert's own sheet. @throws DomainError `scoring.not-found` */
  async sheet({ personId, ...rest }: Actor, id: string): Promise<CalibrationSheet> {
    const sheet = await calibrationSheet(this.tx.manager, id);
    const own = sheet?.expertId === personId;
    if (!sheet || !own || !hasRole({ personId, ...rest }, sheet.organiserId, 'expert'))
      throw fail('scoring.not-found');
    return sheet;
  }

  private async contentOf(sheet: CalibrationSheet, hide: HideNames | undefined): Promise<ExpertContent> {
    const { content } = await this.applications.get(sheet.applicationId);
    return hide ? blindContent(content, hide) : expertContent(content);
  }

  private async othersOf(own: CalibrationSheet, rubric: Rubric): Promise<WholeCalibrationView['others']> {
    const sheets = await sheetsOfRound(this.tx.manager, own.roundId);
    const scoring = scoreSheet(rubric, own.bandId);
    return sheets
      .filter(
        (sheet) => sheet.applicationId === own.applicationId && sheet.id !== own.id && sheet.submittedAt,
      )
      .map((sheet) => ({ ...sheet, total: totalOf(scoring, sheet) }));
  }

  private async messagesAbout({ roundId, applicationId }: CalibrationSheet): Promise<CalibrationMessage[]> {
    const messages = await messagesOfRound(this.tx.manager, roundId);
    return messages.filter((message) => message.applicationId === applicationId);
  }

  private hidersFor(sheets: readonly CalibrationSheet[]): Promise<Map<string, HideNames>> {
    const blind = sheets.filter((sheet) => sheet.blind);
    return nameHiders(
      this.tx.manager,
      blind.map(({ applicationId }) => applicationId),
    );
  }
}

const isTalkedOver = ({ roundStatus, acceptedAt }: CalibrationSheet): boolean =>
  (roundStatus === 'discussing' || roundStatus === 'closed') && acceptedAt !== null;

/** While scores can still be given, only those who have given theirs; who never opened an application sees nothing. */
const seesOthers = (sheet: CalibrationSheet): boolean => sheet.submittedAt !== null || isTalkedOver(sheet);

function viewOf(seen: CalibrationSheet, rubric: Rubric, hide: HideNames | undefined): CalibrationView {
  const sheet = hide ? { ...seen, title: hide(seen.title) } : seen;
  const scoring = scoreSheet(rubric, sheet.bandId);
  return {
    ...{ sheet, rubric, asked: scoring.asked, total: totalOf(scoring, sheet) },
    sight: expertSight(sheet.acceptedAt ? 'accepted' : 'assigned', sheet.blind),
  };
}
