import { Injectable } from '@nestjs/common';
import { Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import { CallRulesStore } from '../data/call-rules-store.js';
import type { CallEntity } from '../data/call.entity.js';
import { Calls } from '../data/calls.js';
import { fail } from '../domain/calls.errors.js';
import { checkReadiness } from '../domain/check-rules.js';
import { AdministeredCalls } from './administered-calls.js';

/** Makes a draft's rules binding and public. */
@Injectable()
export class PublishCall {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly store: CallRulesStore,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `calls.not-ready-to-publish` with what is missing */
  async execute(actor: Actor, id: string): Promise<CallEntity> {
    await this.administered.get(actor, id);
    return this.tx.run(async (em) => {
      const now = await takeCallLock(em, id);
      const call = await this.calls.get(id);
      const missing = checkReadiness(await this.store.read(call), now);
      if (call.status === 'draft' && missing.length > 0)
        throw fail('calls.not-ready-to-publish', {}, missing);
      await this.calls.take(em, call, {
        action: 'publish',
        facts: { readyToPublish: missing.length === 0 },
        actorId: actor.personId,
        set: { publishedAt: now, rulesVersion: 1, version: call.version + 1 },
      });
      await this.store.keepVersion(em, call, 'publication', actor.personId);
      await this.outbox.emit(em, 'call.published', { callId: id });
      return call;
    });
  }
}
