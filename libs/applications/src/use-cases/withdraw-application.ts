import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { Outbox, shareCallLock, Transactions, type Actor } from '#platform';
import type { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { intakeIsOpen } from '../domain/intake.js';
import { OwnApplications } from './own-applications.js';

/** The applicant takes the application back, until the decision. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly own: OwnApplications,
    private readonly applications: Applications,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `applications.only-signatory-withdraws`; `applications.intake-closed` for a late draft */
  async execute(actor: Actor, id: string, reason: string): Promise<ApplicationEntity> {
    return this.tx.run(async (em) => {
      const { application, member } = await this.own.get(actor, id);
      const now = await shareCallLock(em, application.callId);
      const call = await this.calls.get(application.callId);
      await this.applications.take(em, application, {
        action: 'withdraw',
        actorId: actor.personId,
        facts: {
          actorIsSignatory: member.role === 'signatory',
          isLateDraft: application.status === 'draft' && !intakeIsOpen(call, now),
        },
        set: { statusReason: reason },
      });
      await this.outbox.emit(em, 'application.withdrawn', { applicationId: id, callId: application.callId });
      return application;
    });
  }
}
