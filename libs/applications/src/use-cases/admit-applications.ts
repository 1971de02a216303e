import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AdministeredCalls, Calls } from '#calls';
import { newId } from '#kernel';
import { Outbox, Transactions, type Actor } from '#platform';
import { AdmissionDecisionEntity } from '../data/admission-decision.entity.js';
import { AdmissionProtocolEntity } from '../data/admission-protocol.entity.js';
import { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { checkProtocol, type Decision } from '../domain/check-protocol.js';
import { fail } from '../domain/applications.errors.js';

export interface Protocol {
  number: string;
  /** YYYY-MM-DD */
  heldOn: string;
  members: string[];
  decisions: Decision[];
}

export interface ProtocolResult {
  protocolId: string;
  admitted: number;
  refused: number;
}

/** The commission's protocol admits or refuses many applications at once; the last one ends the stage. */
@Injectable()
export class AdmitApplications {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly administered: AdministeredCalls,
    private readonly applications: Applications,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `applications.wrong-fields`, `applications.protocol-number-taken`, `kernel.wrong-status` */
  async execute(actor: Actor, callId: string, protocol: Protocol): Promise<ProtocolResult> {
    return this.tx.run(async (em) => {
      const call = await this.administered.get(actor, callId);
      const applications = await this.named(em, callId, protocol);
      const protocolId = newId();
      const { number, heldOn, members } = protocol;
      await em.insert(AdmissionProtocolEntity, {
        id: protocolId,
        callId,
        number,
        heldOn,
        members,
        madeBy: actor.personId,
      });
      for (const decision of protocol.decisions) {
        const application = applications.get(decision.applicationId);
        if (application) await this.decide(em, actor, application, decision, protocolId);
      }
      const { undecidedApplications } = await this.calls.factsOf(em, call);
      if (call.status === 'intake-closed' && undecidedApplications === 0)
        await this.calls.take(em, call, { action: 'decideAdmission', actorId: actor.personId });
      const admitted = protocol.decisions.filter(({ decision }) => decision === 'admit').length;
      return { protocolId, admitted, refused: protocol.decisions.length - admitted };
    });
  }

  private async named(
    em: EntityManager,
    callId: string,
    protocol: Protocol,
  ): Promise<Map<string, ApplicationEntity>> {
    const ids = protocol.decisions.map((decision) => decision.applicationId);
    const found = await em.findBy(ApplicationEntity, { id: In(ids), callId });
    const applications = new Map(found.map((application) => [application.id, application]));
    const faults = checkProtocol(protocol.decisions, new Set(applications.keys()));
    if (faults.length > 0) throw fail('applications.wrong-fields', {}, faults);
    return applications;
  }

  private async decide(
    em: EntityManager,
    actor: Actor,
    application: ApplicationEntity,
    { decision, rulePoint }: Decision,
    protocolId: string,
  ): Promise<void> {
    await this.applications.take(em, application, {
      action: decision === 'admit' ? 'admit' : 'refuseAdmission',
      actorId: actor.personId,
      set: decision === 'refuse' ? { statusReason: rulePoint } : undefined,
      auditFacts: { protocolId },
    });
    await em.insert(AdmissionDecisionEntity, {
      applicationId: application.id,
      protocolId,
      decision,
      rulePoint,
    });
    await this.outbox.emit(em, 'application.admission-decided', {
      applicationId: application.id,
      protocolId,
    });
  }
}
