import { Injectable } from '@nestjs/common';
import { Calls } from '#calls';
import { budgetSums } from '#engine';
import { Memberships, OrganisationEntity } from '#identity';
import { newId } from '#kernel';
import { Audit, Transactions, type Actor } from '#platform';
import { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import type { ApplicationContent } from '../domain/application-content.js';
import { fail } from '../domain/applications.errors.js';

export interface NewApplication {
  callId: string;
  organisationId: string;
  trackId: string;
  /** Left out: where the organisation is. */
  municipalityOktmo?: string;
  content: ApplicationContent;
}

/** Starts a draft for an applicant that the person acts for. */
@Injectable()
export class CreateApplication {
  constructor(
    private readonly tx: Transactions,
    private readonly calls: Calls,
    private readonly memberships: Memberships,
    private readonly applications: Applications,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `applications.unknown-organisation`, `applications.intake-not-open`, `applications.track-taken` */
  async execute(actor: Actor, wanted: NewApplication): Promise<ApplicationEntity> {
    const member = await this.memberships.of(actor.personId, wanted.organisationId);
    if (!member) throw refused('/organisationId', 'applications.unknown-organisation');
    const call = await this.calls.get(wanted.callId);
    if (call.status === 'draft') throw refused('/callId', 'applications.intake-not-open');
    if (call.status !== 'published') throw fail('applications.intake-closed');
    const tracks = await this.calls.tracksOf(call.id);
    if (!tracks.some((track) => track.id === wanted.trackId))
      throw refused('/trackId', 'applications.unknown-track');
    const { content } = wanted;
    const id = newId();
    return this.tx.run(async (em) => {
      const organisation = await em.findOneByOrFail(OrganisationEntity, { id: wanted.organisationId });
      const { requestedKopecks, ownKopecks } = budgetSums(content.budget);
      await em.insert(ApplicationEntity, {
        id,
        callId: call.id,
        organiserId: call.organiserId,
        organisationId: organisation.id,
        trackId: wanted.trackId,
        municipalityOktmo: wanted.municipalityOktmo ?? organisation.municipalityOktmo,
        status: 'draft',
        title: content.project.title,
        content,
        requestedKopecks,
        ownKopecks,
        createdBy: actor.personId,
      });
      await this.audit.record(em, {
        actorId: actor.personId,
        organiserId: call.organiserId,
        action: 'application.create',
        objectKind: 'application',
        objectId: id,
      });
      return this.applications.get(id);
    });
  }
}

const refused = (
  pointer: string,
  code: 'applications.unknown-organisation' | 'applications.intake-not-open' | 'applications.unknown-track',
) => fail(code, {}, [{ pointer, code }]);
