import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Statuses, Transactions, type AuditFacts } from '#platform';
import { panelStatuses, type PanelAction } from '../domain/panel.status.js';
import { fail } from '../domain/scoring.errors.js';
import { PanelEntity } from './panel.entity.js';

interface PanelStep {
  action: PanelAction;
  actorId: string;
  set?: Partial<PanelEntity>;
  auditFacts?: AuditFacts;
}

/** Panels, and the only way to change the status of one. */
@Injectable()
export class Panels {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `scoring.not-found` */
  async get(id: string): Promise<PanelEntity> {
    const panel = await this.tx.manager.findOneBy(PanelEntity, { id });
    if (!panel) throw fail('scoring.not-found');
    return panel;
  }

  /** The newest first. */
  ofApplication(applicationId: string): Promise<PanelEntity[]> {
    return this.tx.manager.find(PanelEntity, { where: { applicationId }, order: { openedAt: 'DESC' } });
  }

  /** The newest, whose status nobody changes until the transaction ends. @throws DomainError `scoring.panel-not-found` */
  async shareNewest(em: EntityManager, applicationId: string): Promise<PanelEntity> {
    const panel = await em.findOne(PanelEntity, {
      where: { applicationId },
      order: { openedAt: 'DESC' },
      lock: { mode: 'pessimistic_read' },
    });
    if (!panel) throw fail('scoring.panel-not-found');
    return panel;
  }

  /** Takes a step of the panel's way. The given row gets what was changed. */
  async take(em: EntityManager, panel: PanelEntity, step: PanelStep): Promise<void> {
    panel.status = await this.statuses.change(em, {
      table: panelStatuses,
      entity: PanelEntity,
      row: panel,
      facts: {},
      organiserId: panel.organiserId,
      objectKind: 'panel',
      ...step,
    });
    Object.assign(panel, step.set);
  }
}
