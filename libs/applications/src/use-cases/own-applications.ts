import { Injectable } from '@nestjs/common';
import { Memberships, type OrganisationMemberEntity } from '#identity';
import type { Actor } from '#platform';
import type { ApplicationEntity } from '../data/application.entity.js';
import { Applications } from '../data/applications.js';
import { fail } from '../domain/applications.errors.js';

/** An application for a person of its applicant. To others it does not exist. */
@Injectable()
export class OwnApplications {
  constructor(
    private readonly applications: Applications,
    private readonly memberships: Memberships,
  ) {}

  /** @throws DomainError `applications.not-found` */
  async get(
    actor: Actor,
    id: string,
  ): Promise<{ application: ApplicationEntity; member: OrganisationMemberEntity }> {
    const application = await this.applications.get(id);
    const member = await this.memberships.of(actor.personId, application.organisationId);
    if (!member) throw fail('applications.not-found');
    return { application, member };
  }
}
