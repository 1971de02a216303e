import { Injectable } from '@nestjs/common';
import { AdministeredCalls, Calls } from '#calls';
import { Audit, Transactions, type Actor } from '#platform';
import { AssignmentRuleEntity, type LocalExpert } from '../data/assignment-rule.entity.js';
import { localExpertOf } from '../data/assignment-rules.query.js';
import { mayWatchReviews, requireRight } from './scoring.policy.js';

/** What a call asks of its assignments besides what all calls do: whether somebody local reads each application. */
@Injectable()
export class AssignmentRules {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `scoring.not-found`, `scoring.not-for-your-role` */
  async read(actor: Actor, callId: string): Promise<LocalExpert> {
    requireRight(mayWatchReviews(actor, await this.calls.get(callId)));
    return localExpertOf(this.tx.manager, callId);
  }

  /** For assignments from now on; what is assigned already stays. */
  async set(actor: Actor, callId: string, localExpert: LocalExpert): Promise<void> {
    const { organiserId } = await this.administered.get(actor, callId);
    const { personId } = actor;
    await this.tx.run(async (em) => {
      const rule = { callId, localExpert, setBy: personId, setAt: () => 'clock_timestamp()' };
      await em.upsert(AssignmentRuleEntity, rule, ['callId']);
      await this.audit.record(em, {
        ...{ actorId: personId, organiserId, action: 'call.set-local-expert' },
        ...{ objectKind: 'call', objectId: callId, facts: { localExpert } },
      });
    });
  }
}
