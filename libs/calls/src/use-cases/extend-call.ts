import { Injectable } from '@nestjs/common';
import { DomainError, WRONG_STATUS } from '#kernel';
import { Audit, Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import { CallRulesStore } from '../data/call-rules-store.js';
import { CallEntity } from '../data/call.entity.js';
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
    private readonly audit: Audit,
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
      const moved = await em.update(
        CallEntity,
        { id, status: 'published' },
        { closesAt, rulesVersion, version: call.version + 1, ...laterStages(call, closesAt) },
      );
      if (moved.affected === 0) throw new DomainError(WRONG_STATUS, 'conflict');
      const extended = await this.calls.get(id);
      await this.store.keepVersion(em, extended, reason, actor.personId);
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId: call.organiserId,
        action: 'call.extend',
        objectKind: 'call',
        objectId: id,
        facts: { from: call.closesAt.toISOString(), to: closesAt.toISOString() },
      });
      await this.outbox.emit(em, 'call.extended', { callId: id, rulesVersion });
      return extended;
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
