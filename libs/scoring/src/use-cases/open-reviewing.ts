import { Injectable } from '@nestjs/common';
import { AdministeredCalls, Calls, type CallEntity } from '#calls';
import { Outbox, takeCallLock, Transactions, type Actor } from '#platform';
import type { ReplacementMode } from '../data/replacement-rule.entity.js';
import { fail } from '../domain/scoring.errors.js';
import { RecomputeRanking } from './recompute-ranking.js';
import { ReplacementRules } from './replacement-rules.js';

export interface RoundSettings {
  reviewsDueAt: Date;
  replacement: ReplacementMode;
}

/** Opens the round: from now on experts are assigned and reviews come in. */
@Injectable()
export class OpenReviewing {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly recompute: RecomputeRanking,
    private readonly replacements: ReplacementRules,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param wanted without `reviewsDueAt` what the call says; lost reviews are replaced by the program, unless said otherwise
   * @throws DomainError `calls.nothing-admitted`, `scoring.due-in-past`
   */
  async execute(actor: Actor, callId: string, wanted: Partial<RoundSettings> = {}): Promise<CallEntity> {
    const { reviewsDueAt, replacement = 'automatic' } = wanted;
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
      await this.replacements.keep(em, actor, callId, replacement);
      await this.recompute.execute(em, callId);
      await this.outbox.emit(em, 'call.reviewing-opened', { callId });
      return call;
    });
  }
}
