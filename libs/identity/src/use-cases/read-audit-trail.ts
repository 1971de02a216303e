import { Injectable } from '@nestjs/common';
import { decodeCursor, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { auditEntries, type NamedAuditEntry } from '../data/audit-trail.query.js';
import { fail } from '../domain/identity.errors.js';
import { mayReadAuditTrail } from './identity.policy.js';

export interface AuditTrailFilter {
  objectKind?: string;
  objectId?: string;
}

const isEntryNumber = (key: string): boolean => /^\d{1,18}$/.test(key);

/** Who did what for an organiser, newest first. */
@Injectable()
export class ReadAuditTrail {
  constructor(private readonly tx: Transactions) {}

  /** @throws DomainError `identity.organiser-not-found`, also for an organiser of other people */
  async execute(
    actor: Actor,
    organiserId: string,
    { limit, cursor, objectKind, objectId }: PageQuery & AuditTrailFilter,
  ): Promise<{ items: NamedAuditEntry[]; nextCursor: string | null }> {
    if (mayReadAuditTrail(actor, organiserId) !== true) throw fail('identity.organiser-not-found');
    const entries = await auditEntries(this.tx.manager, {
      organiserId,
      objectKind: objectKind ?? null,
      objectId: objectId ?? null,
      before: decodeCursor(cursor, isEntryNumber)?.key ?? null,
      limit: limit + 1,
    });
    // Numbers never repeat, so the number alone says where the next page begins.
    return pageOf(entries, limit, (entry) => ({ key: entry.id, id: entry.objectId }));
  }
}
