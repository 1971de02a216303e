import { Injectable } from '@nestjs/common';
import { Audit, Transactions, type Actor } from '#platform';
import { Memberships } from '../data/memberships.js';
import { OrganisationEntity } from '../data/organisation.entity.js';
import { fail } from '../domain/identity.errors.js';

interface OrganisationContacts {
  address: string;
  noticesEmail: string;
}

/** Whoever acts for an applicant keeps its contacts right. What it is registered as does not change here. */
@Injectable()
export class UpdateOrganisationContacts {
  constructor(
    private readonly tx: Transactions,
    private readonly memberships: Memberships,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.organisation-not-found` */
  async execute(
    { personId }: Actor,
    id: string,
    { address, noticesEmail }: OrganisationContacts,
  ): Promise<OrganisationEntity> {
    if (!(await this.memberships.of(personId, id))) throw fail('identity.organisation-not-found');
    return this.tx.run(async (em) => {
      await em.update(OrganisationEntity, { id }, { address, noticesEmail });
      await this.audit.record(em, {
        ...{ actorId: personId, organiserId: null, action: 'organisation.update-contacts' },
        ...{ objectKind: 'organisation', objectId: id, facts: { fields: ['address', 'noticesEmail'] } },
      });
      return em.findOneByOrFail(OrganisationEntity, { id });
    });
  }
}
