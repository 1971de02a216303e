import { Injectable } from '@nestjs/common';
import { Calls, type BudgetSourceEntity, type CallEntity } from '#calls';
import { availableActions, DomainError, type ActionState } from '#kernel';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { OwnConflicts } from '#scoring';
import { AwardListEntity } from '../data/award-list.entity.js';
import { CurrentRanking } from '../data/current-ranking.js';
import { awardsOfList, type ListedAward } from '../data/listed-applications.query.js';
import { Publications } from '../data/publications.js';
import { awardListStatuses } from '../domain/award-list.status.js';
import { AwardsAccess } from './awards-access.js';
import { mayRead, RULE_OF } from './awards.policy.js';
import { hidePlaces } from './hide-places.js';

export interface AwardListView {
  call: CallEntity;
  list: AwardListEntity;
  /** By position; those whose place is not for the reader come last. */
  awards: ListedAward[];
  /** Of the budget, in their order. */
  sources: BudgetSourceEntity[];
  /** What this person may do, or could but for the reason given. */
  actions: ActionState[];
}

/** Award lists as an organiser's staff read them. */
@Injectable()
export class ReadAwardLists {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly ranking: CurrentRanking,
    private readonly conflicts: OwnConflicts,
    private readonly publications: Publications,
  ) {}

  /** @throws DomainError `awards.not-found` */
  async get(actor: Actor, id: string): Promise<AwardListView> {
    const list = await this.access.list(actor, id, mayRead);
    return {
      list,
      call: await this.calls.get(list.callId),
      awards: await this.seenBy(actor, list),
      sources: await this.calls.sourcesOf(list.callId),
      actions: await this.actions(actor, list),
    };
  }

  /** One row of a list. @throws DomainError `awards.not-found` */
  async award(actor: Actor, id: string): Promise<ListedAward> {
    const { list } = await this.access.award(actor, id, mayRead);
    const awards = await this.seenBy(actor, list);
    return awards.find(({ awardId }) => awardId === id)!;
  }

  /**
   * Scores and places of applications near to the reader are not theirs to see before they are public. What the
   * list decides is, sums included: whoever carries it out has to know, and its totals would tell.
   */
  private async seenBy(actor: Actor, { id, callId }: AwardListEntity): Promise<ListedAward[]> {
    const awards = await awardsOfList(this.tx.manager, id);
    if (await this.publications.isPublic(callId)) return awards;
    return hidePlaces(awards, await this.conflicts.of(actor.personId));
  }

  /** A call's lists, the latest version first. @throws DomainError `awards.not-found`, `kernel.broken-cursor` */
  async ofCall(
    actor: Actor,
    callId: string,
    page: PageQuery,
  ): Promise<{ items: AwardListEntity[]; nextCursor: string | null }> {
    await this.access.call(actor, callId, mayRead);
    const query = this.tx.manager
      .createQueryBuilder(AwardListEntity, 'list')
      .where('list.callId = :callId', { callId })
      .orderBy('list.version', 'DESC')
      .take(page.limit + 1);
    const after = decodeCursor(page.cursor);
    if (after) query.andWhere('list.version < :version', { version: versionOf(after.key) });
    const lists = await query.getMany();
    return pageOf(lists, page.limit, ({ version, id }) => ({ key: String(version), id }));
  }

  private async actions(actor: Actor, list: AwardListEntity): Promise<ActionState[]> {
    const rankingHolds = await this.ranking.stillHolds(list);
    const facts = { actorIsProposer: list.proposedBy === actor.personId, rankingHolds };
    return availableActions(awardListStatuses, list.status, facts).filter(
      ({ action }) => RULE_OF[action](actor, list.organiserId) === true,
    );
  }
}

function versionOf(key: string): number {
  if (!/^\d{1,9}$/.test(key)) throw new DomainError('kernel.broken-cursor', 'invalid');
  return Number(key);
}
