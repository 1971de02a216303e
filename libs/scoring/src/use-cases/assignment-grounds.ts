import { Injectable } from '@nestjs/common';
import { AdministeredCalls, type CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';
import { affinityGround, assignmentFacts } from '../data/assignment-facts.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import type { AssignmentGround } from '../domain/plan-assignment.js';
import { fail } from '../domain/scoring.errors.js';

/** What a proposal is made from. */
interface CallGround {
  call: CallEntity;
  ground: AssignmentGround;
  /** Applications that the administrator must not hear of. */
  hidden: ReadonlySet<string>;
}

/**
 * Who may read what in a call that is being reviewed, and how well they fit. Applications near to the administrator
 * are left to somebody else.
 */
@Injectable()
export class AssignmentGrounds {
  constructor(
    private readonly tx: Transactions,
    private readonly administered: AdministeredCalls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-reviewing` */
  async of(actor: Actor, callId: string): Promise<CallGround> {
    const call = await this.administered.get(actor, callId);
    if (call.status !== 'reviewing') throw fail('scoring.not-reviewing');
    const hidden = new Set(await this.conflicts.of(actor.personId));
    const facts = await assignmentFacts(this.tx.manager, call);
    const affinity = await affinityGround(this.tx.manager, call, facts);
    const applications = facts.applications.filter(({ id }) => !hidden.has(id));
    return { call, ground: { facts: { ...facts, applications }, affinity }, hidden };
  }
}
