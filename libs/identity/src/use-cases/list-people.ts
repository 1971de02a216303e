import { Injectable } from '@nestjs/common';
import type { Role } from '#contracts';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { staffOf, type StaffMember } from '../data/people.query.js';
import { fail } from '../domain/identity.errors.js';
import { mayListPeople } from './identity.policy.js';

/** Who works for an organiser, by name. */
@Injectable()
export class ListPeople {
  constructor(private readonly tx: Transactions) {}

  /** @throws DomainError `identity.organiser-not-found`, also for an organiser of other people */
  async execute(
    actor: Actor,
    organiserId: string,
    { limit, cursor, role }: PageQuery & { role?: Role },
  ): Promise<{ items: StaffMember[]; nextCursor: string | null }> {
    if (mayListPeople(actor, organiserId) !== true) throw fail('identity.organiser-not-found');
    const after = decodeCursor(cursor);
    const people = await staffOf(this.tx.manager, {
      ...{ organiserId, after, role: role ?? null },
      limit: limit + 1,
    });
    return pageOf(people, limit, ({ fullName, personId }) => ({ key: fullName, id: personId }));
  }
}
