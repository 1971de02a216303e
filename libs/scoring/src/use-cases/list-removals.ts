import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import type { RemovalGround } from '#contracts';
import { Transactions, type Actor } from '#platform';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

interface NamedRemoval {
  id: string;
  expertId: string;
  expertName: string;
  ground: RemovalGround;
  reason: string;
  /** Null for who stands near to an application of the call: the expert may have read it. */
  voidedReviews: number | null;
  removedAt: Date;
}

/** Who was removed from a call's reviewing, the last one first. */
@Injectable()
export class ListRemovals {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
  ) {}

  async execute(actor: Actor, callId: string): Promise<NamedRemoval[]> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    return this.tx.manager.query<NamedRemoval[]>(
      `SELECT x.id, x.expert_id AS "expertId", p.full_name AS "expertName", x.ground, x.reason,
              CASE WHEN NOT EXISTS (SELECT FROM near_application n WHERE n.person_id = $2 AND n.call_id = x.call_id)
                   THEN x.voided_reviews END AS "voidedReviews", x.removed_at AS "removedAt"
         FROM expert_removal x JOIN person p ON p.id = x.expert_id
        WHERE x.call_id = $1 ORDER BY x.removed_at DESC, x.id`,
      [callId, actor.personId],
    );
  }
}
