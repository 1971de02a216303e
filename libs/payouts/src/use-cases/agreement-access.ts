import { Injectable } from '@nestjs/common';
import { Memberships, type OrganisationMemberEntity } from '#identity';
import { hasRole, type Actor } from '#platform';
import type { AgreementEntity } from '../data/agreement.entity.js';
import { fail } from '../domain/payouts.errors.js';
import { AGREEMENT_READERS } from './payouts.policy.js';

/** Who a person is for an agreement: somebody of the grantee, or of the organiser's staff. */
@Injectable()
export class AgreementAccess {
  constructor(private readonly memberships: Memberships) {}

  /** @throws DomainError `payouts.not-found` for everybody else */
  async reader(
    actor: Actor,
    agreement: Pick<AgreementEntity, 'organiserId' | 'organisationId'>,
  ): Promise<{ member: OrganisationMemberEntity | null }> {
    const member = await this.memberships.of(actor.personId, agreement.organisationId);
    if (!member && !hasRole(actor, agreement.organiserId, ...AGREEMENT_READERS))
      throw fail('payouts.not-found');
    return { member };
  }

  /** @throws DomainError `payouts.not-found` for staff and strangers */
  async member(actor: Actor, agreement: AgreementEntity): Promise<OrganisationMemberEntity> {
    const member = await this.memberships.of(actor.personId, agreement.organisationId);
    if (!member) throw fail('payouts.not-found');
    return member;
  }
}
