import { Injectable } from '@nestjs/common';
import { AdministeredCalls, type CallEntity } from '#calls';
import { Transactions, type Actor } from '#platform';
import { affinitiesOf, assignmentFacts } from '../data/assignment-facts.query.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import type { Affinities } from '../domain/affinity.js';
import { AssignmentState } from '../domain/assignment-state.js';
import { fail } from '../domain/scoring.errors.js';

/** What a proposal is made from. */
export interface Ground {
  call: CallEntity;
  state: AssignmentState;
  affinities: Affinities;
  /** Applications that the administrator must not hear of. */
  hidden: ReadonlySet<string>;
}

/**
 * Who may read what in a call that is being reviewed, and how well they fit. Applications near to the administrator
 * are left to somebody else.
 */
@Injectable()
export class AssignmentGround {
  constructor(
    private readonly tx: Transactions,
    private readonly administered: AdministeredCalls,
    private readonly conflicts: OwnConflicts,
  ) {}

  /** @throws DomainError `scoring.not-reviewing` */
  async of(actor: Actor, callId: string): Promise<Ground> {
    const call = await this.administered.get(actor, callId);
    if (call.status !== 'reviewing') throw fail('scoring.not-reviewing');
    const hidden = new Set(await this.conflicts.of(actor.personId));
    const facts = await assignmentFacts(this.tx.manager, call);
    const affinities = await affinitiesOf(this.tx.manager, call, facts);
    const applications = facts.applications.filter(({ id }) => !hidden.has(id));
    return { call, state: new AssignmentState({ ...facts, applications }), affinities, hidden };
  }
}
