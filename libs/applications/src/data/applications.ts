import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { ApplicationStatus } from '#contracts';
import { Statuses, Transactions, type AuditFacts } from '#platform';
import {
  applicationStatuses,
  type ApplicationAction,
  type ApplicationFacts,
} from '../domain/application.status.js';
import type { ApplicationContent } from '../domain/application-content.js';
import { fail } from '../domain/applications.errors.js';
import { ApplicationEntity } from './application.entity.js';

export interface ApplicationStep {
  action: ApplicationAction;
  facts?: ApplicationFacts;
  /** Null when the program acts by itself. */
  actorId: string | null;
  set?: Partial<ApplicationEntity>;
  auditFacts?: AuditFacts;
}

const HELD = { mode: 'pessimistic_write' } as const;

/** Applications, and the only way to change an application's status. */
@Injectable()
export class Applications {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `applications.not-found` */
  async get(id: string): Promise<ApplicationEntity> {
    const application = await this.tx.manager.findOneBy(ApplicationEntity, { id });
    if (!application) throw fail('applications.not-found');
    return application;
  }

  /** The same, held until the transaction ends: what a job is doing to it is done first. */
  async hold(em: EntityManager, id: string): Promise<ApplicationEntity> {
    const where = { id };
    const application = await em.findOne(ApplicationEntity, { where, lock: HELD });
    if (!application) throw fail('applications.not-found');
    return application;
  }

  /** What applications say, by id; those that are not there are left out. */
  async contentsOf(ids: readonly string[]): Promise<Map<string, ApplicationContent>> {
    const rows = await this.tx.manager.find(ApplicationEntity, {
      select: { id: true, content: true },
      where: { id: In(ids) },
    });
    return new Map(rows.map(({ id, content }) => [id, content]));
  }

  /** The application's call, without its content. @throws DomainError `applications.not-found` */
  async callOf(id: string): Promise<string> {
    const [row] = await this.tx.manager.query<{ call_id: string }[]>(
      'SELECT call_id FROM application WHERE id = $1',
      [id],
    );
    if (!row) throw fail('applications.not-found');
    return row.call_id;
  }

  /** A call's applications in a status, in the order of their ids and held until the transaction ends. */
  holdInCall(em: EntityManager, callId: string, status: ApplicationStatus): Promise<ApplicationEntity[]> {
    return em.find(ApplicationEntity, { where: { callId, status }, order: { id: 'ASC' }, lock: HELD });
  }

  /** Takes a step of the application's way; the guard judges the facts. The given row gets the new status. */
  async take(em: EntityManager, application: ApplicationEntity, step: ApplicationStep): Promise<void> {
    application.status = await this.statuses.change(em, {
      table: applicationStatuses,
      entity: ApplicationEntity,
      row: application,
      action: step.action,
      facts: step.facts ?? {},
      actorId: step.actorId,
      organiserId: application.organiserId,
      objectKind: 'application',
      set: step.set,
      auditFacts: step.auditFacts,
    });
    Object.assign(application, step.set);
  }
}
