import { Injectable } from '@nestjs/common';
import { Calls, type BudgetSourceEntity, type CallEntity } from '#calls';
import type { Actor } from '#platform';
import { CurrentRanking } from '../data/current-ranking.js';
import { ListGrounds } from '../data/list-grounds.js';
import { RankedApplications } from '../data/ranked-applications.js';
import { decideList, type DecidedList } from '../domain/decide-list.js';
import { requireOneList } from '../domain/require-one-list.js';
import type { Wishes } from '../domain/proposal.js';
import { AwardsAccess } from './awards-access.js';
import { mayPropose } from './awards.policy.js';

export interface AwardPreview extends DecidedList {
  call: CallEntity;
  /** Of the budget, in their order. */
  sources: BudgetSourceEntity[];
}

/** What a list would be if the council proposed it now. Saves nothing. */
@Injectable()
export class PreviewAwards {
  constructor(
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly ranking: CurrentRanking,
    private readonly ranked: RankedApplications,
    private readonly grounds: ListGrounds,
  ) {}

  /**
   * From the ranking as it stands: scores whose recomputation waits are not in it yet.
   * @throws DomainError `awards.near-application`, `awards.wrong-proposal` with fields, `awards.ranking-missing`,
   *   `awards.ranking-stale`, `awards.not-calibrated`, `awards.separate-groups`
   */
  async execute(actor: Actor, callId: string, wishes: Wishes): Promise<AwardPreview> {
    const call = await this.access.call(actor, callId, mayPropose);
    const { ranking, rows } = await this.ranking.read(callId);
    await this.access.refuseNear(actor, rows);
    requireOneList(ranking);
    const ground = await this.grounds.of(call, await this.ranked.at(rows, callId));
    return { ...decideList(wishes, ground), call, sources: await this.calls.sourcesOf(callId) };
  }
}
