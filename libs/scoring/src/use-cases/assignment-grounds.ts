import { Injectable } from '@nestjs/common';
import { AdministeredCalls, type CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';
import { affinityGround, assignmentFacts } from '../data/assignment-facts.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import type { AssignmentGround } from '../domain/plan-assignment.js';
import { fail } from '../domain/scoring.errors.js';

/** What proposals are made from: who may read what in a call that is being reviewed, and how well they fit. */
@Injectable()
export class AssignmentGrounds {
  constructor(
    private readonly tx: Transactions,
    private readonly administered: AdministeredCalls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** A call in which the person assigns. @throws DomainError `scoring.not-reviewing` */
  async callOf(actor: Actor, callId: string): Promise<CallEntity> {
    const call = await this.administered.get(actor, callId);
    refuseUnlessReviewing(call);
    return call;
  }

  /**
   * Applications near to the administrator are left to somebody else.
   * @throws DomainError `scoring.not-reviewing`
   */
  async read(call: CallEntity, administratorId: string): Promise<AssignmentGround> {
    refuseUnlessReviewing(call);
    const hidden = new Set(await this.conflicts.of(administratorId));
    const facts = await assignmentFacts(this.tx.manager, call);
    const affinity = await affinityGround(this.tx.manager, call, facts);
    const applications = facts.applications.filter(({ id }) => !hidden.has(id));
    return { facts: { ...facts, applications }, affinity };
  }
}

function refuseUnlessReviewing({ status }: CallEntity): void {
  if (status !== 'reviewing') throw fail('scoring.not-reviewing');
}
