import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LIVE_STATUSES } from '../domain/review.status.js';

/** When a call's reviews become due later, everyone who is at work has that time; nobody's gets shorter. */
@Injectable()
export class ExtendDueDates {
  async execute(em: EntityManager, callId: string): Promise<void> {
    await em.query(
      `UPDATE review r SET due_at = c.reviews_due_at FROM call c
        WHERE c.id = $1 AND r.call_id = c.id AND r.due_at < c.reviews_due_at AND r.status = ANY($2)`,
      [callId, LIVE_STATUSES],
    );
  }
}
