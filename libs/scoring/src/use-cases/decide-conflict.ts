import { Injectable } from '@nestjs/common';
import { ApplicationEntity } from '#applications';
import { Calls } from '#calls';
import { shareCallLock, Transactions, type Actor } from '#platform';
import { ConflictFindingEntity } from '../data/conflict-finding.entity.js';
import { Conflicts } from '../data/conflicts.js';
import { OwnConflicts } from '../data/own-conflicts.js';
import type { FindingAction } from '../domain/conflict-finding.status.js';
import { fail } from '../domain/scoring.errors.js';
import { EndConflictedReviews } from './end-conflicted-reviews.js';
import { mayAssign, requireRight } from './scoring.policy.js';

/** An administrator decides whether what was found is a conflict, on record and with a reason. */
@Injectable()
export class DecideConflict {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly conflicts: Conflicts,
    private readonly own: OwnConflicts,
    private readonly endReviews: EndConflictedReviews,
  ) {}

  /** @throws DomainError `scoring.not-found`, `scoring.conflict-declared`, `kernel.wrong-status` */
  async execute(actor: Actor, id: string, action: FindingAction, decisionReason: string): Promise<void> {
    const known = await this.tx.manager.findOneBy(ConflictFindingEntity, { id });
    if (!known) throw fail('scoring.not-found');
    const { applicationId } = known;
    const { callId, organiserId } = await this.tx.manager.findOneByOrFail(ApplicationEntity, {
      id: applicationId,
    });
    requireRight(mayAssign(actor, { organiserId }));
    await this.own.refuse(actor, applicationId);
    await this.tx.run(async (em) => {
      const decidedAt = await shareCallLock(em, callId);
      const finding = await this.conflicts.lock(em, id);
      const set = { decidedBy: actor.personId, decidedAt, decisionReason };
      await this.conflicts.decide(em, finding, { action, organiserId, set });
      await this.endReviews.execute(em, await this.calls.get(callId), actor.personId);
    });
  }
}
