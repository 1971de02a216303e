import { Injectable } from '@nestjs/common';
import { Calls, type CallEntity } from '#calls';
import { sealOf } from '#engine';
import { newId } from '#kernel';
import { databaseTime, Outbox, Transactions, type Actor } from '#platform';
import type { AwardListEntity } from '../data/award-list.entity.js';
import { AwardLists } from '../data/award-lists.js';
import { CurrentRanking } from '../data/current-ranking.js';
import { awardsOfList } from '../data/listed-applications.query.js';
import { PublicationEntity } from '../data/publication.entity.js';
import { Publications } from '../data/publications.js';
import { scoredApplications } from '../data/scored-applications.query.js';
import { fail } from '../domain/awards.errors.js';
import { buildDocument } from '../domain/build-document.js';
import { recomputeResults, type PublishedResults } from '../domain/recompute-results.js';
import { AwardsAccess } from './awards-access.js';
import { mayAdministrate } from './awards.policy.js';

/** Publishes a call's results, so that anyone can recompute them; what changes later is published as a new version. */
@Injectable()
export class PublishResults {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly lists: AwardLists,
    private readonly publications: Publications,
    private readonly ranking: CurrentRanking,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param visibleFrom the end of the embargo; null for at once
   * @throws DomainError `awards.list-not-approved`, `awards.visible-from-past`, `awards.ranking-changed`,
   *   `awards.nothing-new` (also for the second of two), `awards.not-reproducible`
   */
  execute(actor: Actor, callId: string, visibleFrom: Date | null): Promise<PublicationEntity> {
    return this.tx.run(async (em) => {
      await this.access.call(actor, callId, mayAdministrate);
      const list = await this.lists.lockApproved(em, callId);
      const call = await this.calls.get(callId);
      if (call.status !== 'results-published')
        await this.calls.take(em, call, { action: 'publishResults', actorId: actor.personId });
      if (!(await this.ranking.stillHolds(list))) throw fail('awards.ranking-changed');
      const now = await databaseTime(em);
      const from = visibleFrom ?? now;
      if (from < now) throw pastEmbargo();
      const { digest, document } = await this.resultsOf(call, list);
      const last = await this.publications.latest(callId);
      if (last?.digest === digest && last.visibleFrom <= from) throw fail('awards.nothing-new');
      const id = newId();
      await em.insert(PublicationEntity, {
        id,
        callId,
        listId: list.id,
        version: (last?.version ?? 0) + 1,
        document,
        digest,
        publishedBy: actor.personId,
        visibleFrom: from,
      });
      await this.outbox.emit(em, 'call.results-published', { callId, publicationId: id });
      return em.findOneByOrFail(PublicationEntity, { id });
    });
  }

  /** Nothing leaves that others could not recompute. */
  private async resultsOf(call: CallEntity, list: AwardListEntity): Promise<PublishedResults> {
    const em = this.tx.manager;
    const { ranking, rows } = await this.ranking.read(call.id);
    const document = buildDocument({
      call,
      protocol: { number: list.protocolNumber, date: list.protocolDate },
      order: { number: list.orderNumber ?? '', date: list.orderDate ?? '' },
      passMarks: list.passMarks,
      rubric: await this.calls.rubricOf(call.id),
      variances: ranking.variances,
      sources: await this.calls.sourcesOf(call.id),
      applications: await awardsOfList(em, list.id),
      scored: await scoredApplications(em, rows),
    });
    const results = { digest: sealOf(document), document };
    const [first] = recomputeResults(results);
    if (first) throw fail('awards.not-reproducible', { ...first });
    return results;
  }
}

function pastEmbargo(): Error {
  const code = 'awards.visible-from-past';
  return fail(code, {}, [{ pointer: '/visibleFrom', code }]);
}
