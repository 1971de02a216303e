import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { decide, DomainError, type TransitionTable } from '#kernel';
import type { AuditFacts } from '../audit/audit-entry.entity.js';
import { Audit } from '../audit/audit.js';

export interface StatusChange<
  Status extends string,
  Action extends string,
  Facts,
  Row extends ObjectLiteral,
> {
  table: TransitionTable<Status, Action, Facts>;
  entity: EntityTarget<Row>;
  row: { id: string; status: Status };
  action: Action;
  facts: Facts;
  actorId: string | null;
  organiserId: string;
  /** How the audit calls the object, e.g. `application`. */
  objectKind: string;
  /** Columns that change together with the status. */
  set?: Partial<Row>;
  auditFacts?: AuditFacts;
}

/** The one place that writes a status: by its table, only from the status that was read, with an audit entry. */
@Injectable()
export class Statuses {
  constructor(private readonly audit: Audit) {}

  /**
   * @returns the new status
   * @throws DomainError conflict with the guard's reason, `kernel.wrong-status`, or `kernel.raced` when
   *   somebody changed the row since it was read
   */
  async change<Status extends string, Action extends string, Facts, Row extends ObjectLiteral>(
    em: EntityManager,
    change: StatusChange<Status, Action, Facts, Row>,
  ): Promise<Status> {
    const { row, action } = change;
    const decision = decide(change.table, action, row.status, change.facts);
    if (!decision.ok)
      throw new DomainError(decision.reason, 'conflict', { action: String(action), status: row.status });
    const result = await em
      .createQueryBuilder()
      .update(change.entity)
      .set({ ...change.set, status: decision.to } as object)
      .where('id = :id AND status = :status', { id: row.id, status: row.status })
      .execute();
    if (result.affected === 0) throw new DomainError('kernel.raced', 'conflict');
    await this.audit.record(em, {
      actorId: change.actorId,
      organiserId: change.organiserId,
      action: `${change.objectKind}.${action}`,
      objectKind: change.objectKind,
      objectId: row.id,
      fromStatus: row.status,
      toStatus: decision.to,
      facts: change.auditFacts,
    });
    return decision.to;
  }
}
