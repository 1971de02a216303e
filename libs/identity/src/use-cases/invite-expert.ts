import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Locale } from '#contracts';
import { newId } from '#kernel';
import { Audit, Config, databaseTime, Transactions, type Actor } from '#platform';
import { ExpertInvitationEntity } from '../data/expert-invitation.entity.js';
import { ExpertInvitations } from '../data/expert-invitations.js';
import { invitationStatuses } from '../domain/expert-invitation.status.js';
import { fail } from '../domain/identity.errors.js';
import { mayGrant } from './identity.policy.js';

export interface NewInvitation {
  organiserId: string;
  email: string;
  locale: Locale;
  note: string;
}

export interface MadeInvitation {
  id: string;
  expiresAt: Date;
  /** Where this installation sends no mail: the link to hand over. It is shown once. */
  link: string | null;
}

const OPEN_FOR_MS = 14 * 86_400_000;

/**
 * An administrator asks somebody to read for the organiser. The answer is the same whether they have an account or
 * not; a new invitation to the same address replaces the one before.
 */
@Injectable()
export class InviteExpert {
  constructor(
    private readonly tx: Transactions,
    private readonly config: Config,
    private readonly invitations: ExpertInvitations,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `identity.only-for-own-organiser` */
  async execute(
    actor: Actor,
    { organiserId, note, locale, ...wanted }: NewInvitation,
  ): Promise<MadeInvitation> {
    if (mayGrant(actor, { role: 'expert', organiserId }) !== true)
      throw fail('identity.only-for-own-organiser');
    const email = wanted.email.toLowerCase();
    return this.tx.run(async (em) => {
      await this.revokeOpen(em, actor, { organiserId, email });
      const now = await databaseTime(em);
      const id = newId();
      const expiresAt = new Date(now.getTime() + OPEN_FOR_MS);
      const mailAt = this.config.smtpUrl ? now : null;
      await em.insert(ExpertInvitationEntity, {
        ...{ id, organiserId, email, locale, note, expiresAt, mailAt },
        ...{ status: invitationStatuses.initial, invitedBy: actor.personId },
      });
      await this.audit.record(em, {
        ...{ actorId: actor.personId, organiserId, action: 'expert-invitation.make' },
        ...{ objectKind: 'expert-invitation', objectId: id, toStatus: invitationStatuses.initial },
      });
      return { id, expiresAt, link: mailAt ? null : await this.linkOf(em, id) };
    });
  }

  /** @throws DomainError `identity.invitation-not-found`, `kernel.wrong-status` */
  async revoke(actor: Actor, id: string): Promise<void> {
    const invitation = await this.invitations.get(id);
    if (mayGrant(actor, { role: 'expert', organiserId: invitation.organiserId }) !== true)
      throw fail('identity.invitation-not-found');
    await this.tx.run((em) => this.end(em, actor, invitation));
  }

  private async revokeOpen(
    em: EntityManager,
    actor: Actor,
    of: { organiserId: string; email: string },
  ): Promise<void> {
    const open = await em.findOneBy(ExpertInvitationEntity, { ...of, status: 'invited' });
    if (open) await this.end(em, actor, open);
  }

  private end(em: EntityManager, { personId }: Actor, invitation: ExpertInvitationEntity): Promise<void> {
    const set = { mailAt: null };
    return this.invitations.take(em, invitation, { action: 'revoke', facts: {}, actorId: personId, set });
  }

  private async linkOf(em: EntityManager, id: string): Promise<string> {
    return invitationLink(this.config.publicUrl, await this.invitations.newLink(em, id));
  }
}

/** After the `#`, so that the token reaches neither logs nor other sites. */
export const invitationLink = (publicUrl: string, token: string): string =>
  new URL(`/invitation#${token}`, publicUrl).href;
