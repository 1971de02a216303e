import { Injectable } from '@nestjs/common';
import { Outbox, Transactions, type Actor } from '#platform';
import type { CallEntity } from '../data/call.entity.js';
import { Calls } from '../data/calls.js';
import { AdministeredCalls } from './administered-calls.js';

/** Calls a contest off, with a reason that everyone is told. */
@Injectable()
export class CancelCall {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, id: string, reason: string): Promise<CallEntity> {
    return this.tx.run(async (em) => {
      const call = await this.administered.get(actor, id);
      await this.calls.take(em, call, {
        action: 'cancel',
        actorId: actor.personId,
        set: { endedReason: reason },
      });
      await this.outbox.emit(em, 'call.cancelled', { callId: id });
      return call;
    });
  }
}
