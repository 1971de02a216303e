import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sumKopecks } from '#kernel';
import { Audit, type AuditFacts } from '#platform';
import type { AwardReason } from '../domain/award-reasons.js';
import type { SourcePart } from '../domain/funds.js';
import type { AwardListEntity } from './award-list.entity.js';
import { AwardSourceEntity } from './award-source.entity.js';
import { AwardEntity } from './award.entity.js';

/** Who moves the money of a list, and why. */
export interface Move {
  list: AwardListEntity;
  actorId: string;
  reasonCode: AwardReason;
  /** In the words of whoever recorded it. */
  reason: string;
}

/** Moves money between the rows of one list. Whoever calls holds the list's lock. */
@Injectable()
export class AwardMoves {
  constructor(private readonly audit: Audit) {}

  /** Takes the money of an award back to its sources. */
  async release(em: EntityManager, award: AwardEntity, move: Move): Promise<void> {
    const { reasonCode, reason } = move;
    await em.delete(AwardSourceEntity, { awardId: award.id });
    await em.update(
      AwardEntity,
      { id: award.id },
      { decision: 'refuse', amountKopecks: null, reasonCode, reason },
    );
    await this.record(em, award, move, 'award.release', { freedKopecks: String(award.amountKopecks) });
  }

  /** Gives a reserve money from these sources. */
  async grant(
    em: EntityManager,
    award: AwardEntity,
    sources: readonly SourcePart[],
    move: Move,
  ): Promise<void> {
    const { reasonCode, reason } = move;
    const amountKopecks = sumKopecks(sources.map((part) => part.amountKopecks));
    await em.update(
      AwardEntity,
      { id: award.id },
      { decision: 'award', amountKopecks, reservePosition: null, reasonCode, reason },
    );
    await em.insert(
      AwardSourceEntity,
      sources.map((part) => ({ ...part, awardId: award.id })),
    );
    await this.record(em, award, move, 'award.grant', {
      amountKopecks: amountKopecks.toString(),
      reservePosition: award.reservePosition,
    });
  }

  private record(
    em: EntityManager,
    award: AwardEntity,
    { list, actorId, reasonCode }: Move,
    action: string,
    facts: AuditFacts,
  ): Promise<void> {
    return this.audit.record(em, {
      actorId,
      organiserId: list.organiserId,
      action,
      objectKind: 'award',
      objectId: award.id,
      facts: { ...facts, reasonCode, listId: list.id },
    });
  }
}
