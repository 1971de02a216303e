import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { databaseTime, Statuses, Transactions } from '#platform';
import {
  invitationStatuses,
  type InvitationAction,
  type InvitationFacts,
} from '../domain/expert-invitation.status.js';
import { fail } from '../domain/identity.errors.js';
import { ExpertInvitationLinkEntity } from './expert-invitation-link.entity.js';
import { ExpertInvitationEntity } from './expert-invitation.entity.js';
import { digestOfToken, newToken } from './token.js';

export interface InvitationStep {
  action: InvitationAction;
  facts: InvitationFacts;
  /** Null when the program acts by itself, or somebody without an account. */
  actorId: string | null;
  set?: Partial<ExpertInvitationEntity>;
}

/** Invitations of experts, and the only way to change an invitation's status. */
@Injectable()
export class ExpertInvitations {
  constructor(
    private readonly tx: Transactions,
    private readonly statuses: Statuses,
  ) {}

  /** @throws DomainError `identity.invitation-not-found` */
  async get(id: string): Promise<ExpertInvitationEntity> {
    const invitation = await this.tx.manager.findOneBy(ExpertInvitationEntity, { id });
    if (!invitation) throw fail('identity.invitation-not-found');
    return invitation;
  }

  /** The invitation that a link means. @throws DomainError `identity.invitation-not-found` */
  async byToken(token: string): Promise<ExpertInvitationEntity> {
    const tokenHash = digestOfToken(token);
    const link = await this.tx.manager.findOneBy(ExpertInvitationLinkEntity, { tokenHash });
    if (!link) throw fail('identity.invitation-not-found');
    return this.get(link.invitationId);
  }

  /** A further link. @returns its token, which is kept nowhere */
  async newLink(em: EntityManager, invitationId: string): Promise<string> {
    const token = newToken();
    await em.insert(ExpertInvitationLinkEntity, { tokenHash: digestOfToken(token), invitationId });
    return token;
  }

  /** Whether it can still be answered, by the database's clock. */
  async isInTime(em: EntityManager, { expiresAt }: ExpertInvitationEntity): Promise<boolean> {
    return (await databaseTime(em)) < expiresAt;
  }

  async take(em: EntityManager, invitation: ExpertInvitationEntity, step: InvitationStep): Promise<void> {
    const { organiserId } = invitation;
    invitation.status = await this.statuses.change(em, {
      ...{ table: invitationStatuses, entity: ExpertInvitationEntity, row: invitation, organiserId },
      ...{ objectKind: 'expert-invitation', ...step },
    });
    Object.assign(invitation, step.set);
  }
}
