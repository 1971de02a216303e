import { Injectable } from '@nestjs/common';
import { Outbox, Transactions, type Actor } from '#platform';
import type { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { OwnApplications } from './own-applications.js';

/** The applicant takes the application back, until the decision. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly tx: Transactions,
    private readonly own: OwnApplications,
    private readonly applications: Applications,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, id: string, reason: string): Promise<ApplicationEntity> {
    return this.tx.run(async (em) => {
      const { application, member } = await this.own.get(actor, id);
      await this.applications.take(em, application, {
        action: 'withdraw',
        actorId: actor.personId,
        facts: { actorIsSignatory: member.role === 'signatory' },
        set: { statusReason: reason },
      });
      await this.outbox.emit(em, 'application.withdrawn', { applicationId: id, callId: application.callId });
      return application;
    });
  }
}
