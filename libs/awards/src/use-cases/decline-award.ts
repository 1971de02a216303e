import { Injectable } from '@nestjs/common';
import { Applications } from '#applications';
import { Calls } from '#calls';
import { Transactions, type Actor } from '#platform';
import { AwardFactSources } from '../data/award-fact-sources.js';
import { AwardLists } from '../data/award-lists.js';
import { AwardMoves } from '../data/award-moves.js';
import { AwardRows } from '../data/award-rows.js';
import { fail } from '../domain/awards.errors.js';
import { requireOpenAwards } from '../domain/open-awards.js';
import { AwardsAccess } from './awards-access.js';
import { mayAdministrate } from './awards.policy.js';

/** A winner refuses the money. It goes back to its sources, for the reserve. */
@Injectable()
export class DeclineAward {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly applications: Applications,
    private readonly lists: AwardLists,
    private readonly rows: AwardRows,
    private readonly moves: AwardMoves,
    private readonly facts: AwardFactSources,
  ) {}

  /**
   * @throws DomainError `awards.list-not-approved`, `awards.call-over`, `awards.not-awarded` (also for the second
   *   of two), `awards.agreement-in-force`
   */
  execute(actor: Actor, awardId: string, reason: string): Promise<void> {
    return this.tx.run(async (em) => {
      const found = await this.access.award(actor, awardId, mayAdministrate);
      const list = await this.lists.lockApproved(em, found.list.callId);
      const award = await this.rows.find(awardId);
      if (award?.listId !== list.id || award.decision !== 'award') throw fail('awards.not-awarded');
      requireOpenAwards(await this.calls.get(list.callId));
      const { agreementInForce } = await this.facts.of(em, award);
      if (agreementInForce) throw fail('awards.agreement-in-force');
      await this.applications.take(em, await this.applications.get(award.applicationId), {
        action: 'decline',
        actorId: actor.personId,
        set: { statusReason: reason },
        auditFacts: { listId: list.id },
      });
      await this.moves.release(em, award, { list, actorId: actor.personId, reasonCode: 'declined', reason });
    });
  }
}
