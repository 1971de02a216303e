import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Applications } from '#applications';
import { Calls } from '#calls';
import { databaseTime, Transactions, type Actor } from '#platform';
import type { AwardListEntity } from '../data/award-list.entity.js';
import { AwardLists } from '../data/award-lists.js';
import { AwardMoves } from '../data/award-moves.js';
import { AwardRows } from '../data/award-rows.js';
import { CurrentRanking } from '../data/current-ranking.js';
import { AwardsAccess } from './awards-access.js';
import { mayAdministrate } from './awards.policy.js';

export interface Order {
  orderNumber: string;
  /** YYYY-MM-DD */
  orderDate: string;
}

/** The organiser's order makes an agreed list binding: its applications are awarded. */
@Injectable()
export class ApproveAwards {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly applications: Applications,
    private readonly lists: AwardLists,
    private readonly rows: AwardRows,
    private readonly moves: AwardMoves,
    private readonly ranking: CurrentRanking,
  ) {}

  /** @throws DomainError `awards.ranking-changed`, `kernel.raced` or `kernel.wrong-status` for the second of two */
  execute(actor: Actor, listId: string, order: Order): Promise<void> {
    return this.tx.run(async (em) => {
      const list = await this.access.list(actor, listId, mayAdministrate);
      const call = await this.calls.get(list.callId);
      await this.lists.take(em, list, {
        action: 'approve',
        facts: { rankingHolds: await this.ranking.stillHolds(list) },
        actorId: actor.personId,
        set: { ...order, approvedBy: actor.personId, approvedAt: await databaseTime(em) },
      });
      await this.calls.take(em, call, {
        action: 'approveAwards',
        actorId: actor.personId,
        auditFacts: { listId },
      });
      await this.awardApplications(em, actor, list);
    });
  }

  /** An application that was withdrawn while the list was on its way leaves its money to the reserve. */
  private async awardApplications(em: EntityManager, actor: Actor, list: AwardListEntity): Promise<void> {
    const actorId = actor.personId;
    for (const award of await this.rows.ofList(list.id, 'award')) {
      const application = await this.applications.get(award.applicationId);
      if (application.status === 'proposed')
        await this.applications.take(em, application, {
          action: 'award',
          actorId,
          auditFacts: { listId: list.id },
        });
      else
        await this.moves.release(em, award, { list, actorId, reasonCode: 'withdrawn', reason: award.reason });
    }
  }
}
