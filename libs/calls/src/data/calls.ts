import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Rubric } from '#engine';
import { Statuses, Transactions, type AuditFacts } from '#platform';
import { callStatuses, type CallAction, type CallFacts } from '../domain/call.status.js';
import { fail } from '../domain/calls.errors.js';
import { BudgetSourceEntity } from './budget-source.entity.js';
import { CallEntity } from './call.entity.js';
import { CallFactSources } from './call-fact-sources.js';
import { ProgrammeEntity } from './programme.entity.js';
import { RubricEntity } from './rubric.entity.js';
import { TrackEntity } from './track.entity.js';

export interface CallStep {
  action: CallAction;
  /** What only the caller knows; the rest comes from the fact sources. */
  facts?: CallFacts;
  /** Null when the program acts by itself. */
  actorId: string | null;
  set?: Partial<CallEntity>;
  auditFacts?: AuditFacts;
}

/** Calls with their parts, and the only way to change a call's status. */
@Injectable()
export class Calls {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
    private readonly facts: CallFactSources,
  ) {}

  /** @throws DomainError `calls.not-found` */
  async get(id: string): Promise<CallEntity> {
    const call = await this.tx.manager.findOneBy(CallEntity, { id });
    if (!call) throw fail('calls.not-found');
    return call;
  }

  /** The rubric in force. */
  async rubricOf(callId: string): Promise<Rubric> {
    const rubric = await this.tx.manager.findOneOrFail(RubricEntity, {
      where: { callId },
      order: { version: 'DESC' },
    });
    return rubric.document;
  }

  tracksOf(callId: string): Promise<TrackEntity[]> {
    return this.tx.manager.find(TrackEntity, { where: { callId }, order: { position: 'ASC' } });
  }

  sourcesOf(callId: string): Promise<BudgetSourceEntity[]> {
    return this.tx.manager.find(BudgetSourceEntity, { where: { callId }, order: { position: 'ASC' } });
  }

  /** The name of the programme that a call belongs to. */
  async programmeOf(call: CallEntity): Promise<string> {
    return (await this.tx.manager.findOneByOrFail(ProgrammeEntity, { id: call.programmeId })).name;
  }

  /** What the guards of the call's table will see, as far as other libraries know it. */
  factsOf(em: EntityManager, call: CallEntity): Promise<CallFacts> {
    return this.facts.of(em, call, null);
  }

  /** The same as far as a person may know it: without reviews of applications near to them. */
  factsFor(em: EntityManager, call: CallEntity, personId: string): Promise<CallFacts> {
    return this.facts.of(em, call, personId);
  }

  /** Takes a step of the call's way; the guard judges the facts. The given call gets the new status. */
  async take(em: EntityManager, call: CallEntity, step: CallStep): Promise<void> {
    const known = await this.factsOf(em, call);
    call.status = await this.statuses.change(em, {
      table: callStatuses,
      entity: CallEntity,
      row: call,
      action: step.action,
      facts: { ...known, ...step.facts },
      actorId: step.actorId,
      organiserId: call.organiserId,
      objectKind: 'call',
      set: step.set,
      auditFacts: step.auditFacts,
    });
    Object.assign(call, step.set);
  }
}
