import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { OrganisationMemberEntity } from './organisation-member.entity.js';

/** Who acts for which applicant. */
@Injectable()
export class Memberships {
  constructor(private readonly tx: Transactions) {}

  organisationsOf(personId: string): Promise<OrganisationMemberEntity[]> {
    return this.tx.manager.findBy(OrganisationMemberEntity, { personId });
  }

  membersOf(organisationId: string): Promise<OrganisationMemberEntity[]> {
    return this.tx.manager.findBy(OrganisationMemberEntity, { organisationId });
  }

  of(personId: string, organisationId: string): Promise<OrganisationMemberEntity | null> {
    return this.tx.manager.findOneBy(OrganisationMemberEntity, { personId, organisationId });
  }
}
