import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { newId } from '#kernel';
import { Transactions, type Actor } from '#platform';
import type { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { ScreeningEntity } from '../data/screening.entity.js';
import { fail } from '../domain/applications.errors.js';
import { mayReadAsStaff, mayScreen } from './applications.policy.js';
import { RegisterSubmitted } from './register-submitted.js';

export interface Screening {
  recommendation: 'admit' | 'refuse';
  rulePoint?: string;
  note: string;
}

/** A formal checker recommends; the commission decides. */
@Injectable()
export class ScreenApplication {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly applications: Applications,
    private readonly registration: RegisterSubmitted,
  ) {}

  /** @throws DomainError `applications.only-checker`, `applications.rule-point-needed` */
  async execute(actor: Actor, id: string, screening: Screening): Promise<ApplicationEntity> {
    return this.tx.run(async (em) => {
      const application = await this.applications.hold(em, id);
      if (!mayReadAsStaff(actor, application)) throw fail('applications.not-found');
      if (!mayScreen(actor, application.organiserId)) throw fail('applications.only-checker');
      if (screening.recommendation === 'refuse' && !screening.rulePoint)
        throw fail('applications.rule-point-needed', {}, [
          { pointer: '/rulePoint', code: 'applications.rule-point-needed' },
        ]);
      const call = await this.calls.get(application.callId);
      if (application.status === 'submitted' && call.status === 'intake-closed')
        await this.registration.register(em, application);
      await this.applications.take(em, application, {
        action: 'screen',
        actorId: actor.personId,
        auditFacts: { recommendation: screening.recommendation, rulePoint: screening.rulePoint ?? null },
      });
      await em.insert(ScreeningEntity, {
        ...screening,
        id: newId(),
        applicationId: id,
        checkerId: actor.personId,
      });
      return application;
    });
  }
}
