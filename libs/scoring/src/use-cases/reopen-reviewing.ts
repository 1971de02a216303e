import { Injectable } from '@nestjs/common';
import { AdministeredCalls, CallRulesStore, Calls, type CallEntity } from '#calls';
import { Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import { fail } from '../domain/scoring.errors.js';

/** Goes back from a closed round to reviewing, on record, e.g. after an expert was removed. */
@Injectable()
export class ReopenReviewing {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly store: CallRulesStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param reviewsDueAt when the reviews that are still missing are due
   * @throws DomainError `scoring.due-in-past`, `kernel.wrong-status` unless the round is closed and no list is out
   */
  async execute(
    actor: Actor,
    callId: string,
    { reason, reviewsDueAt }: { reason: string; reviewsDueAt: Date },
  ): Promise<CallEntity> {
    await this.administered.get(actor, callId);
    return this.tx.run(async (em) => {
      const now = await takeCallLock(em, callId);
      const call = await this.calls.get(callId);
      if (reviewsDueAt <= now)
        throw fail('scoring.due-in-past', {}, [{ pointer: '/reviewsDueAt', code: 'scoring.due-in-past' }]);
      const rulesVersion = call.rulesVersion + 1;
      await this.calls.take(em, call, {
        ...{ action: 'reopenReviewing', actorId: actor.personId },
        set: { reviewsDueAt, rulesVersion, version: call.version + 1 },
      });
      await this.store.keepVersion(em, call, reason, actor.personId);
      await this.outbox.emit(em, 'call.rules-changed', { callId, rulesVersion });
      return call;
    });
  }
}
