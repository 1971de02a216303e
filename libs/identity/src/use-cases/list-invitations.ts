import { Injectable } from '@nestjs/common';
import { decodeCursor, isMomentKey, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { invitationsOf, type ListedInvitation } from '../data/invitations.query.js';
import { fail } from '../domain/identity.errors.js';
import { mayListPeople } from './identity.policy.js';

/** Whom an organiser has invited, newest first. */
@Injectable()
export class ListInvitations {
  constructor(private readonly tx: Transactions) {}

  /** @throws DomainError `identity.organiser-not-found`, also for an organiser of other people */
  async execute(
    actor: Actor,
    organiserId: string,
    { limit, cursor }: PageQuery,
  ): Promise<{ items: ListedInvitation[]; nextCursor: string | null }> {
    if (mayListPeople(actor, organiserId) !== true) throw fail('identity.organiser-not-found');
    const after = decodeCursor(cursor, isMomentKey);
    const rows = await invitationsOf(this.tx.manager, organiserId, after, limit + 1);
    return pageOf(rows, limit, ({ invitedAt, id }) => ({ key: invitedAt.toISOString(), id }));
  }
}
