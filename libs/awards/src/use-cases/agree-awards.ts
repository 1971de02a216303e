import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { Outbox, Transactions, type Actor } from '#platform';
import { AwardLists } from '../data/award-lists.js';
import { CurrentRanking } from '../data/current-ranking.js';
import { fail } from '../domain/awards.errors.js';
import { AwardsAccess } from './awards-access.js';
import { mayAgree } from './awards.policy.js';

export interface Agreement {
  decision: 'agree' | 'return';
  /** Needed to return. */
  remarks: string | null;
}

/** The committee agrees to a list or returns it to the council with remarks. */
@Injectable()
export class AgreeAwards {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly lists: AwardLists,
    private readonly ranking: CurrentRanking,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws DomainError `awards.agreed-by-proposer`, `awards.remarks-needed`, `awards.ranking-changed`,
   *   `kernel.raced` or `kernel.wrong-status` for the second of two
   */
  async execute(actor: Actor, listId: string, { decision, remarks }: Agreement): Promise<void> {
    if (decision === 'return' && !remarks)
      throw fail('awards.remarks-needed', {}, [{ pointer: '/remarks', code: 'awards.remarks-needed' }]);
    await this.tx.run(async (em) => {
      const list = await this.access.list(actor, listId, mayAgree);
      const call = await this.calls.get(list.callId);
      const agrees = decision === 'agree';
      await this.lists.take(em, list, {
        action: decision,
        facts: {
          actorIsProposer: list.proposedBy === actor.personId,
          rankingHolds: await this.ranking.stillHolds(list),
        },
        actorId: actor.personId,
        set: { remarks, agreedBy: agrees ? actor.personId : null },
      });
      await this.calls.take(em, call, {
        action: agrees ? 'agreeAwards' : 'returnAwards',
        actorId: actor.personId,
        auditFacts: { listId },
      });
      if (!agrees) await this.outbox.emit(em, 'award.list-returned', { listId, callId: call.id });
    });
  }
}
