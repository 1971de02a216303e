import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Applications, type ApplicationAction } from '#applications';
import { Calls } from '#calls';
import type { AwardDecision } from '#contracts';
import { newId } from '#kernel';
import { takeCallLock, Transactions, type Actor } from '#platform';
import { digestOfRanking } from '#scoring';
import { AwardListEntity } from '../data/award-list.entity.js';
import { AwardLists } from '../data/award-lists.js';
import { AwardRows, type ListedDecision } from '../data/award-rows.js';
import { CurrentRanking } from '../data/current-ranking.js';
import { ListGrounds } from '../data/list-grounds.js';
import { RankedApplications, type RankedApplication } from '../data/ranked-applications.js';
import { fail } from '../domain/awards.errors.js';
import { requireOneList } from '../domain/require-one-list.js';
import { decideList } from '../domain/decide-list.js';
import { reasonsOf, type Proposal } from '../domain/proposal.js';
import { AwardsAccess } from './awards-access.js';
import { mayPropose } from './awards.policy.js';

const STEP: Readonly<Record<AwardDecision, ApplicationAction>> = {
  award: 'propose',
  reserve: 'placeInReserve',
  refuse: 'passOver',
};

/** The council makes a list of awards, reserve and refusals from the ranking of the closed review. */
@Injectable()
export class ProposeAwards {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly applications: Applications,
    private readonly ranking: CurrentRanking,
    private readonly ranked: RankedApplications,
    private readonly grounds: ListGrounds,
    private readonly lists: AwardLists,
    private readonly rows: AwardRows,
  ) {}

  /**
   * A returned list is followed by its next version.
   * @returns the id of the list
   * @throws DomainError `awards.near-application`, `awards.wrong-proposal` with fields, `awards.ranking-missing`,
   *   `awards.ranking-stale`, `awards.reviews-missing`, `awards.not-calibrated`, `awards.separate-groups`,
   *   `kernel.wrong-status` for the second of two
   */
  execute(actor: Actor, callId: string, proposal: Proposal): Promise<string> {
    return this.tx.run(async (em) => {
      // Scores change under the same lock, so none can between reading the ranking and freezing it.
      await takeCallLock(em, callId);
      const call = await this.access.call(actor, callId, mayPropose);
      const { ranking, rows } = await this.ranking.freshen(em, callId);
      await this.access.refuseNear(actor, rows);
      requireOneList(ranking);
      await this.calls.take(em, call, { action: 'proposeAwards', actorId: actor.personId });
      const ranked = await this.ranked.at(rows, callId);
      if (ranked.some(lacksReviews)) throw fail('awards.reviews-missing');
      const { passMarks, allocations } = decideList(proposal, await this.grounds.of(call, ranked));
      const listId = newId();
      await em.insert(AwardListEntity, {
        id: listId,
        callId,
        organiserId: call.organiserId,
        version: await this.lists.nextVersion(callId),
        status: 'proposed',
        passMarks,
        rankingVersion: ranking.version,
        rankingDigest: digestOfRanking(rows),
        protocolNumber: proposal.protocolNumber,
        protocolDate: proposal.protocolDate,
        proposedBy: actor.personId,
      });
      const reasons = reasonsOf(proposal);
      await this.settle(
        em,
        { actor, listId },
        // Both are by position.
        ranked.map((each, index) => ({
          ...each,
          allocation: allocations[index]!,
          reason: reasons.get(each.place.applicationId) ?? '',
        })),
      );
      return listId;
    });
  }

  private async settle(
    em: EntityManager,
    { actor, listId }: { actor: Actor; listId: string },
    decisions: readonly (RankedApplication & ListedDecision)[],
  ): Promise<void> {
    await this.rows.write(em, listId, decisions);
    for (const { application, candidate, allocation } of decisions) {
      if (candidate.withdrawn) continue;
      await this.applications.take(em, application, {
        action: STEP[allocation.decision],
        actorId: actor.personId,
        auditFacts: { listId },
      });
    }
  }
}

/** A voided review may have left too few; then the ranking waits for a replacement. */
const lacksReviews = ({ place, candidate }: RankedApplication): boolean =>
  !candidate.withdrawn && place.flags.includes('too-few-reviews');
