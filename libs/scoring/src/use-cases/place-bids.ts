import { Injectable } from '@nestjs/common';
import { ApplicationEntity } from '#applications';
import type { Locale } from '#contracts';
import { pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { wishedApplications, type WishedApplication } from '../data/call-choices.query.js';
import { ExpertBidEntity } from '../data/expert-bid.entity.js';
import { nameHiders } from '../data/name-hiders.query.js';
import { conflictedFor } from '../data/standing-conflicts.query.js';
import type { Wish } from '../domain/affinity.js';
import { RANKED_STATUSES } from '../domain/round.js';
import { fail } from '../domain/scoring.errors.js';
import { AnswerableCalls } from './answerable-calls.js';
import { keysetOf } from './keyset.js';

const NAME = /^[^\0]*$/;

/** What an expert would like to read, told by title, direction and place alone. */
@Injectable()
export class PlaceBids {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: AnswerableCalls,
  ) {}

  /**
   * Applications that a conflict keeps from the expert are not there. A call that hides applicants shows the same
   * list to everyone: what is missing from it would tell whose it is.
   * @throws DomainError `scoring.not-found`, `scoring.not-asked-now`, `scoring.answer-first`
   */
  async list(
    actor: Actor,
    callId: string,
    { limit, cursor }: PageQuery,
    locale: Locale,
  ): Promise<{ items: WishedApplication[]; nextCursor: string | null }> {
    const em = this.tx.manager;
    const { personId: expertId } = actor;
    const { blindToExperts } = await this.calls.getAnswered(em, actor, callId);
    const except = blindToExperts ? [] : await conflictedFor(em, callId, expertId);
    const wanted = { callId, expertId, except, locale };
    const rows = await wishedApplications(em, wanted, keysetOf(cursor, NAME), limit + 1);
    const page = pageOf(rows, limit, ({ trackName, applicationId }) => ({
      key: trackName,
      id: applicationId,
    }));
    return blindToExperts ? { ...page, items: await this.withoutNames(page.items) } : page;
  }

  /** @param wish null takes the wish back @throws DomainError as `list`, and `scoring.not-found` */
  async execute(actor: Actor, applicationId: string, wish: Wish | null): Promise<void> {
    await this.tx.run(async (em) => {
      const { personId: expertId } = actor;
      const application = await em.findOneBy(ApplicationEntity, { id: applicationId });
      if (!application || !RANKED_STATUSES.includes(application.status)) throw fail('scoring.not-found');
      const { callId } = application;
      const { blindToExperts } = await this.calls.getAnswered(em, actor, callId);
      if (!blindToExperts && (await conflictedFor(em, callId, expertId)).includes(applicationId))
        throw fail('scoring.not-found');
      if (wish === null) await em.delete(ExpertBidEntity, { applicationId, expertId });
      else
        await em.upsert(ExpertBidEntity, { applicationId, expertId, callId, wish }, [
          'applicationId',
          'expertId',
        ]);
    });
  }

  private async withoutNames(items: WishedApplication[]): Promise<WishedApplication[]> {
    const ids = items.map(({ applicationId }) => applicationId);
    const hiders = await nameHiders(this.tx.manager, ids);
    return items.map((item) => ({ ...item, title: hiders.get(item.applicationId)?.(item.title) ?? '' }));
  }
}
