import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { TrancheStatus } from '#contracts';
import { decide } from '#kernel';
import { Statuses, Transactions } from '#platform';
import { fail } from '../domain/payouts.errors.js';
import { trancheStatuses, type TrancheAction } from '../domain/tranche.status.js';
import { trancheFacts } from './tranche-facts.js';
import { TrancheEntity } from './tranche.entity.js';

/** Tranches, and the only way to change a tranche's status. */
@Injectable()
export class Tranches {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `payouts.not-found` */
  async get(id: string): Promise<TrancheEntity> {
    const tranche = await this.tx.manager.findOneBy(TrancheEntity, { id });
    if (!tranche) throw fail('payouts.not-found');
    return tranche;
  }

  /** An agreement's tranches in these statuses, in the order of payment. */
  ofAgreement(agreementId: string, ...statuses: TrancheStatus[]): Promise<TrancheEntity[]> {
    return this.tx.manager.find(TrancheEntity, {
      where: { agreementId, ...(statuses.length > 0 && { status: In(statuses) }) },
      order: { ordinal: 'ASC', sourceId: 'ASC' },
    });
  }

  /** Takes a step of the tranche's way; the given row gets the new status. */
  async take(
    em: EntityManager,
    tranche: TrancheEntity,
    action: TrancheAction,
    actorId: string | null,
  ): Promise<void> {
    const facts = await trancheFacts(em, [tranche.id]);
    tranche.status = await this.statuses.change(em, {
      table: trancheStatuses,
      entity: TrancheEntity,
      row: tranche,
      action,
      facts: facts.get(tranche.id) ?? {},
      actorId,
      organiserId: tranche.organiserId,
      objectKind: 'tranche',
    });
  }

  /** Makes ready whatever waits for nothing more. */
  async openWhatMay(em: EntityManager, agreementId: string, actorId: string | null): Promise<void> {
    const planned = await this.ofAgreement(agreementId, 'planned');
    for (const tranche of await openable(em, planned)) await this.take(em, tranche, 'open', actorId);
  }

  /** The agreements with tranches that wait for nothing more. */
  async agreementsToOpen(em: EntityManager): Promise<string[]> {
    const planned = await em.findBy(TrancheEntity, { status: 'planned' });
    return [...new Set((await openable(em, planned)).map(({ agreementId }) => agreementId))];
  }
}

async function openable(em: EntityManager, planned: readonly TrancheEntity[]): Promise<TrancheEntity[]> {
  const facts = await trancheFacts(
    em,
    planned.map(({ id }) => id),
  );
  return planned.filter(({ id, status }) => decide(trancheStatuses, 'open', status, facts.get(id) ?? {}).ok);
}
