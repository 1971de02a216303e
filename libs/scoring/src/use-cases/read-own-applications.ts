import { Injectable } from '@nestjs/common';
import { Applications } from '#applications';
import { organisersOf, Transactions, type Actor } from '#platform';
import { nameHiders } from '../data/name-hiders.query.js';
import { ownSheets, type ReviewSheet } from '../data/review-sheets.query.js';
import { expertSight } from '../domain/review-facts.js';
import { fail } from '../domain/scoring.errors.js';
import { blindContent, expertContent, type ExpertContent } from './expert-content.js';

/** An application as one expert may read it. */
export interface OwnApplication {
  sheet: ReviewSheet;
  /** Null in a call that hides applicants. */
  organisationName: string | null;
  content: ExpertContent;
}

/** No expert reads more in a call: an expert's capacity ends there. */
const MOST = 500;

/** What an expert has accepted in a call, to be read away from the screen. */
@Injectable()
export class ReadOwnApplications {
  constructor(
    private readonly tx: Transactions,
    private readonly applications: Applications,
  ) {}

  /**
   * Those due first at the top; what is closed to the expert is left out.
   * @throws DomainError `scoring.nothing-accepted`
   */
  async execute(actor: Actor, callId: string): Promise<OwnApplication[]> {
    const sheets = await ownSheets(this.tx.manager, {
      ...{ expertId: actor.personId, organiserIds: organisersOf(actor, 'expert'), callId },
      limit: MOST,
    });
    const open = sheets.filter(({ status, blind }) => expertSight(status, blind).content);
    if (open.length === 0) throw fail('scoring.nothing-accepted');
    const contents = await this.applications.contentsOf(open.map(({ applicationId }) => applicationId));
    const hiders = await nameHiders(
      this.tx.manager,
      open.filter(({ blind }) => blind).map(({ applicationId }) => applicationId),
    );
    return open.flatMap((sheet): OwnApplication[] => {
      const content = contents.get(sheet.applicationId);
      if (!content) return [];
      const hide = hiders.get(sheet.applicationId);
      return hide
        ? [
            {
              sheet: { ...sheet, title: hide(sheet.title) },
              organisationName: null,
              content: blindContent(content, hide),
            },
          ]
        : [{ sheet, organisationName: sheet.organisationName, content: expertContent(content) }];
    });
  }
}
