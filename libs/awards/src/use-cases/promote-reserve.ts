import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ApplicationEntity, Applications } from '#applications';
import { Calls, type CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';
import { AwardLists } from '../data/award-lists.js';
import { AwardMoves } from '../data/award-moves.js';
import { AwardRows } from '../data/award-rows.js';
import type { AwardEntity } from '../data/award.entity.js';
import { DECIDING_FIELDS } from '../data/ranked-applications.js';
import { fail } from '../domain/awards.errors.js';
import { fundsForAwards, lessParts, type SourcePart } from '../domain/funds.js';
import { nextInReserve, type Waiting } from '../domain/next-in-reserve.js';
import { requireOpenAwards } from '../domain/open-awards.js';
import { AwardsAccess } from './awards-access.js';
import { mayAdministrate } from './awards.policy.js';

/** The first of the reserve whom the freed money can pay moves up. */
@Injectable()
export class PromoteReserve {
  constructor(
    private readonly tx: Transactions,
    private readonly access: AwardsAccess,
    private readonly calls: Calls,
    private readonly applications: Applications,
    private readonly lists: AwardLists,
    private readonly rows: AwardRows,
    private readonly moves: AwardMoves,
  ) {}

  /**
   * @returns the id of the award that the reserve has become
   * @throws DomainError `awards.list-not-approved`, `awards.call-over`, `awards.no-reserve-fits`
   */
  execute(actor: Actor, callId: string): Promise<string> {
    return this.tx.run(async (em) => {
      const call = await this.access.call(actor, callId, mayAdministrate);
      const list = await this.lists.lockApproved(em, callId);
      requireOpenAwards(await this.calls.get(callId));
      const winners = await this.rows.ofList(list.id, 'award');
      const reserve = await this.rows.ofList(list.id, 'reserve');
      const applications = await this.applicationsOf([...winners, ...reserve]);
      const next = nextInReserve(
        reserve.map((award) => waiting(award, applications.get(award.applicationId)!)),
        await this.fundsLeft(call, list.id),
        new Set(winners.map((award) => applications.get(award.applicationId)!.organisationId)),
      );
      const award = reserve.find(({ id }) => id === next?.awardId);
      if (!next || !award) throw fail('awards.no-reserve-fits');
      const { personId: actorId } = actor;
      await this.moves.grant(em, award, next.sources, {
        list,
        actorId,
        reasonCode: 'from-reserve',
        reason: award.reason,
      });
      await this.applications.take(em, applications.get(award.applicationId)!, {
        action: 'award',
        actorId,
        auditFacts: { listId: list.id },
      });
      return award.id;
    });
  }

  private async applicationsOf(awards: readonly AwardEntity[]): Promise<Map<string, ApplicationEntity>> {
    const applications = await this.tx.manager.find(ApplicationEntity, {
      select: DECIDING_FIELDS,
      where: { id: In(awards.map((award) => award.applicationId)) },
    });
    return new Map(applications.map((application) => [application.id, application]));
  }

  private async fundsLeft(call: CallEntity, listId: string): Promise<SourcePart[]> {
    const sources = await this.calls.sourcesOf(call.id);
    const funds = fundsForAwards(
      sources.map(({ id, amountKopecks }) => ({ sourceId: id, amountKopecks })),
      call.appealReserveKopecks,
    );
    return lessParts(funds, await this.rows.partsOf(listId));
  }
}

const waiting = (award: AwardEntity, application: ApplicationEntity): Waiting => ({
  awardId: award.id,
  reservePosition: award.reservePosition ?? 0,
  organisationId: application.organisationId,
  requestedKopecks: application.requestedKopecks,
  stillWaits: application.status === 'reserve',
});
