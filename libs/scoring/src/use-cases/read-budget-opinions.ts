import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import {
  cutApplications,
  opinionsOnApplication,
  type ApplicationOpinions,
} from '../data/application-opinions.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import { compareOpinions, type ComparedOpinions } from '../domain/compare-opinions.js';
import { RANKED_STATUSES } from '../domain/round.js';
import { fail } from '../domain/scoring.errors.js';
import { mayReadRanking, requireRight } from './scoring.policy.js';

export interface BudgetOpinions extends ApplicationOpinions {
  compared: ComparedOpinions;
}

/** What the experts think of budgets, for those who decide about the money. Experts are known by their aliases. */
@Injectable()
export class ReadBudgetOpinions {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-found`, also before admission and across a conflict; `scoring.not-for-your-role` */
  async ofApplication(actor: Actor, applicationId: string): Promise<BudgetOpinions> {
    const em = this.tx.manager;
    const application = await em.findOne(ApplicationEntity, {
      select: { id: true, organiserId: true },
      where: { id: applicationId, status: In([...RANKED_STATUSES]) },
    });
    if (!application) throw fail('scoring.not-found');
    requireRight(mayReadRanking(actor, application));
    await this.conflicts.refuse(actor, applicationId);
    const opinions = await opinionsOnApplication(em, applicationId);
    if (!opinions) throw fail('scoring.not-found');
    return compared(opinions);
  }

  /** The call's applications of which an expert would cut something, by number. */
  async cutsOfCall(
    actor: Actor,
    callId: string,
    { limit, cursor }: PageQuery,
  ): Promise<{ items: BudgetOpinions[]; nextCursor: string | null }> {
    requireRight(mayReadRanking(actor, await this.calls.get(callId)));
    const rows = await cutApplications(this.tx.manager, {
      ...{ callId, hidden: await this.conflicts.of(actor.personId) },
      ...{ after: decodeCursor(cursor), limit: limit + 1 },
    });
    const { items, nextCursor } = pageOf(rows, limit, (row) => ({ key: row.number, id: row.applicationId }));
    return { items: items.map(compared), nextCursor };
  }
}

const compared = (opinions: ApplicationOpinions): BudgetOpinions => ({
  ...opinions,
  compared: compareOpinions(opinions.budget, opinions.reviews),
});
