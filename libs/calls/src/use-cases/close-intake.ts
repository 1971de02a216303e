import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import type { CallEntity } from '../data/call.entity.js';
import { Calls } from '../data/calls.js';
import { AdministeredCalls } from './administered-calls.js';

/**
 * Closes the intake once the database's clock has passed the deadline. It holds the call's lock alone, so every
 * submission that got a receipt is in, and none can come after.
 */
@Injectable()
export class CloseIntake {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `calls.intake-still-open` */
  async execute(actor: Actor, id: string): Promise<CallEntity> {
    await this.administered.get(actor, id);
    return this.tx.run(async (em) => {
      const now = await takeCallLock(em, id);
      return this.close(em, await this.calls.get(id), now, actor.personId);
    });
  }

  /** Closes every call whose deadline has passed. Whoever comes second finds it closed, and leaves it so. */
  async closeDue(): Promise<void> {
    const due = await this.tx.manager.query<{ id: string }[]>(
      `SELECT id FROM call WHERE status = 'published' AND closes_at <= clock_timestamp() ORDER BY closes_at`,
    );
    for (const { id } of due)
      await this.tx.run(async (em) => {
        const now = await takeCallLock(em, id);
        const call = await this.calls.get(id);
        if (call.status === 'published') await this.close(em, call, now, null);
      });
  }

  private async close(
    em: EntityManager,
    call: CallEntity,
    now: Date,
    actorId: string | null,
  ): Promise<CallEntity> {
    await this.calls.take(em, call, {
      action: 'closeIntake',
      facts: { intakeIsOver: now >= call.closesAt },
      actorId,
    });
    await this.outbox.emit(em, 'call.intake-closed', { callId: call.id });
    return call;
  }
}
