import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdministeredCalls, Calls } from '#calls';
import { Audit, Outbox, Transactions, type Actor } from '#platform';
import { ReplacementRuleEntity, type ReplacementMode } from '../data/replacement-rule.entity.js';
import { replaceReviewers } from '../jobs/scoring.jobs.js';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

/** Whether a call's experts are replaced by the program or by a person. */
@Injectable()
export class ReplacementRules {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async of(callId: string): Promise<ReplacementMode> {
    const rule = await this.tx.manager.findOneBy(ReplacementRuleEntity, { callId });
    return rule?.mode ?? 'by-hand';
  }

  /** @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async read(actor: Actor, callId: string): Promise<ReplacementMode> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    return this.of(callId);
  }

  /** What is to be replaced already is replaced soon where the program does it. */
  async set(actor: Actor, callId: string, mode: ReplacementMode): Promise<void> {
    await this.administered.get(actor, callId);
    await this.tx.run((em) => this.keep(em, actor, callId, mode));
  }

  /** The same inside another step. */
  async keep(em: EntityManager, { personId }: Actor, callId: string, mode: ReplacementMode): Promise<void> {
    const { organiserId } = await this.calls.get(callId);
    const rule = { callId, mode, setBy: personId, setAt: () => 'clock_timestamp()' };
    await em.upsert(ReplacementRuleEntity, rule, ['callId']);
    await this.audit.record(em, {
      ...{
        actorId: personId,
        organiserId,
        action: 'call.set-replacement',
        objectKind: 'call',
        objectId: callId,
      },
      facts: { mode },
    });
    if (mode === 'automatic') await this.outbox.add(em, replaceReviewers, { callId });
  }
}
