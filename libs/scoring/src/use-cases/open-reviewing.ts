import { Injectable } from '@nestjs/common';
import { AdministeredCalls, Calls, type CallEntity } from '#calls';
import { Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import { fail } from '../domain/scoring.errors.js';
import { RecomputeRanking } from './recompute-ranking.js';

/** Opens the round: from now on experts are assigned and reviews come in. */
@Injectable()
export class OpenReviewing {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly recompute: RecomputeRanking,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param reviewsDueAt left out: what the call says
   * @throws DomainError `calls.nothing-admitted`, `scoring.due-in-past`
   */
  async execute(actor: Actor, callId: string, reviewsDueAt?: Date): Promise<CallEntity> {
    await this.administered.get(actor, callId);
    return this.tx.run(async (em) => {
      const now = await takeCallLock(em, callId);
      const call = await this.calls.get(callId);
      const dueAt = reviewsDueAt ?? call.reviewsDueAt;
      if (dueAt && dueAt <= now)
        throw fail('scoring.due-in-past', {}, [{ pointer: '/reviewsDueAt', code: 'scoring.due-in-past' }]);
      await this.calls.take(em, call, {
        action: 'openReviewing',
        actorId: actor.personId,
        set: { reviewsDueAt: dueAt, version: call.version + 1 },
      });
      await this.recompute.execute(em, callId);
      await this.outbox.emit(em, 'call.reviewing-opened', { callId });
      return call;
    });
  }
}
