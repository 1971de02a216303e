import { Injectable } from '@nestjs/common';
import { Not, type EntityManager } from 'typeorm';
import type { CallEntity } from '#calls';
import { Audit } from '#platform';
import { AssignmentProposalEntity } from '../data/assignment-proposal.entity.js';

/** Makes a proposal that is ready the only one of its call that can be confirmed. Needs the lock of assignments. */
@Injectable()
export class KeepProposal {
  constructor(private readonly audit: Audit) {}

  async record(
    em: EntityManager,
    { organiserId }: CallEntity,
    { id, callId, seed, objective, pairs, proposedBy }: AssignmentProposalEntity,
  ): Promise<void> {
    await em.update(
      AssignmentProposalEntity,
      { callId, id: Not(id), status: 'proposed' },
      { status: 'superseded', asked: null },
    );
    await this.audit.record(em, {
      ...{ actorId: proposedBy, organiserId, objectKind: 'assignment-proposal', objectId: id },
      ...{ action: 'assignment-proposal.make', toStatus: 'proposed' },
      facts: { callId, seed, objective, pairs: pairs.length },
    });
  }
}
