import { Injectable } from '@nestjs/common';
import { Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import { CallRulesStore } from '../data/call-rules-store.js';
import type { CallEntity } from '../data/call.entity.js';
import { Calls } from '../data/calls.js';
import { fail } from '../domain/calls.errors.js';
import { AdministeredCalls } from './administered-calls.js';

export interface Extension {
  closesAt: Date;
  reason: string;
}

/** Moves the deadline later while the intake is open, on record and with letters. */
@Injectable()
export class ExtendCall {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly store: CallRulesStore,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `calls.extension-not-later`, `kernel.wrong-status` once the intake has closed */
  async execute(actor: Actor, id: string, { closesAt, reason }: Extension): Promise<CallEntity> {
    await this.administered.get(actor, id);
    return this.tx.run(async (em) => {
      const now = await takeCallLock(em, id);
      const call = await this.calls.get(id);
      if (closesAt <= call.closesAt || closesAt <= now)
        throw fail('calls.extension-not-later', {}, [
          { pointer: '/closesAt', code: 'calls.extension-not-later' },
        ]);
      const rulesVersion = call.rulesVersion + 1;
      await this.calls.take(em, call, {
        action: 'extend',
        actorId: actor.personId,
        set: { closesAt, rulesVersion, version: call.version + 1, ...laterStages(call, closesAt) },
        auditFacts: { from: call.closesAt.toISOString(), to: closesAt.toISOString() },
      });
      await this.store.keepVersion(em, call, reason, actor.personId);
      await this.outbox.emit(em, 'call.extended', { callId: id, rulesVersion });
      return call;
    });
  }
}

type LaterStage = 'formalCheckUntil' | 'reviewsDueAt' | 'resultsAt';

/** Stages that the new deadline overtakes move along, so that the announced order of dates still holds. */
function laterStages(call: CallEntity, closesAt: Date): Partial<Record<LaterStage, Date>> {
  const by = closesAt.getTime() - call.closesAt.getTime();
  const overtaken = (['formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const).some((stage) => {
    const at = call[stage];
    return at !== null && at < closesAt;
  });
  if (!overtaken) return {};
  return Object.fromEntries(
    (['formalCheckUntil', 'reviewsDueAt', 'resultsAt'] as const).flatMap((stage) => {
      const at = call[stage];
      return at ? [[stage, new Date(at.getTime() + by)]] : [];
    }),
  );
}
