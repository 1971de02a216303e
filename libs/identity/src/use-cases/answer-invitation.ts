import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, type EntityManager } from 'typeorm';
import type { Locale } from '#contracts';
import { newId } from '#kernel';
import { Audit, databaseTime, Outbox, Transactions, type Actor } from '#platform';
import { ConsentEntity, type ConsentPurpose } from '../data/consent.entity.js';
import type { ExpertInvitationEntity } from '../data/expert-invitation.entity.js';
import { ExpertInvitations } from '../data/expert-invitations.js';
import { OrganiserEntity } from '../data/organiser.entity.js';
import { Passwords } from '../data/passwords.js';
import { PersonEntity } from '../data/person.entity.js';
import { RoleGrantEntity } from '../data/role-grant.entity.js';
import { RoleGrants } from '../data/role-grants.js';
import { fail } from '../domain/identity.errors.js';
import { requireTimeZone } from '../domain/time-zone.js';

/** What whoever has the link sees: it came to the address, so it may say whether the address has an account. */
export interface OpenInvitation {
  organiserName: string;
  email: string;
  expiresAt: Date;
  hasAccount: boolean;
}

/** The account of somebody new. */
export interface NewExpert {
  fullName: string;
  password: string;
  locale: Locale;
  timeZone: string;
  consentTextVersion: string;
  consents: ConsentPurpose[];
}

/** Somebody answers an invitation with its link: with a new account, with their own, or by declining. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly tx: Transactions,
    private readonly invitations: ExpertInvitations,
    private readonly passwords: Passwords,
    private readonly roleGrants: RoleGrants,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `identity.invitation-not-found`, `identity.invitation-over` */
  async read(token: string): Promise<OpenInvitation> {
    const em = this.tx.manager;
    const invitation = await this.open(em, token);
    const { organiserId, email, expiresAt } = invitation;
    const { name: organiserName } = await em.findOneByOrFail(OrganiserEntity, { id: organiserId });
    return { organiserName, email, expiresAt, hasAccount: await em.existsBy(PersonEntity, { email }) };
  }

  /**
   * With a new account for the address.
   * @returns the address, to sign in with
   * @throws DomainError as `read`; `identity.consent-needed`, `identity.sign-in-to-accept`
   */
  async join(token: string, expert: NewExpert): Promise<{ email: string }> {
    if (!expert.consents.includes('personal-data-processing'))
      throw fail('identity.consent-needed', {}, [{ pointer: '/consents', code: 'identity.consent-needed' }]);
    requireTimeZone(expert.timeZone);
    const passwordHash = await this.passwords.hash(expert.password);
    return this.tx.run(async (em) => {
      const invitation = await this.open(em, token);
      const { email } = invitation;
      if (await em.existsBy(PersonEntity, { email })) throw fail('identity.sign-in-to-accept');
      const personId = await this.create(em, email, expert, passwordHash);
      await this.accept(em, invitation, personId);
      return { email };
    });
  }

  /** With the own account. @throws DomainError as `read`; `identity.invited-another` */
  async joinAs({ personId }: Actor, token: string): Promise<void> {
    await this.tx.run(async (em) => {
      const invitation = await this.open(em, token);
      const { email } = await em.findOneByOrFail(PersonEntity, { id: personId });
      if (email !== invitation.email) throw fail('identity.invited-another');
      await this.accept(em, invitation, personId);
    });
  }

  /** @throws DomainError as `read` */
  async decline(token: string, declineReason: string): Promise<void> {
    await this.tx.run(async (em) => {
      const invitation = await this.open(em, token);
      const answeredAt = await databaseTime(em);
      const set = { answeredAt, declineReason, mailAt: null };
      await this.invitations.take(em, invitation, {
        ...{ action: 'decline', facts: { inTime: true }, actorId: null, set },
      });
      await this.outbox.emit(em, 'expert.invitation-declined', { invitationId: invitation.id });
    });
  }

  private async open(em: EntityManager, token: string): Promise<ExpertInvitationEntity> {
    const invitation = await this.invitations.byToken(token);
    const isOpen = invitation.status === 'invited' && (await this.invitations.isInTime(em, invitation));
    if (!isOpen) throw fail('identity.invitation-over');
    return invitation;
  }

  private async create(
    em: EntityManager,
    email: string,
    { fullName, locale, timeZone, consents, consentTextVersion: textVersion }: NewExpert,
    passwordHash: string,
  ): Promise<string> {
    const personId = newId();
    await em.insert(PersonEntity, { id: personId, email, fullName, locale, timeZone, passwordHash });
    await em.insert(
      ConsentEntity,
      consents.map((purpose) => ({ id: newId(), personId, purpose, textVersion })),
    );
    await this.audit.record(em, {
      ...{ actorId: personId, organiserId: null, action: 'person.register' },
      ...{ objectKind: 'person', objectId: personId, facts: { consents, textVersion } },
    });
    await this.outbox.emit(em, 'person.created', { personId });
    return personId;
  }

  private async accept(
    em: EntityManager,
    invitation: ExpertInvitationEntity,
    personId: string,
  ): Promise<void> {
    const { organiserId, invitedBy: grantedBy } = invitation;
    const answeredAt = await databaseTime(em);
    const set = { personId, answeredAt, mailAt: null };
    await this.invitations.take(em, invitation, {
      ...{ action: 'accept', facts: { inTime: true }, actorId: personId, set },
    });
    const role = 'expert' as const;
    const held = {
      personId,
      organiserId,
      role,
      validFrom: LessThanOrEqual(answeredAt),
      validUntil: IsNull(),
    };
    if (await em.existsBy(RoleGrantEntity, held)) return;
    await this.roleGrants.give(em, { personId, organiserId, role, validUntil: null, grantedBy });
  }
}
