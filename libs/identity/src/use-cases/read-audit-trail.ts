import { Injectable } from '@nestjs/common';
import { decodeCursor, isMomentKey, pageOf, Transactions, type Actor, type PageQuery } from '#platform';
import { AuditSecrets } from '../data/audit-secrets.js';
import { auditEntries, type NamedAuditEntry } from '../data/audit-trail.query.js';
import { fail } from '../domain/identity.errors.js';
import { mayReadAuditTrail } from './identity.policy.js';

export interface AuditTrailFilter {
  objectKind?: string;
  objectId?: string;
}

/** An entry's place: `2027-03-01T14:30:00.000Z/118`. Its number is not a UUID, so it stands in the key. */
const placeOf = (key: string): { at: string; id: string } => {
  const [at = '', id = ''] = key.split('/');
  return { at, id };
};
const isPlace = (key: string): boolean => isMomentKey(placeOf(key).at) && /^\d{1,18}$/.test(placeOf(key).id);

/** Who did what for an organiser, newest first. */
@Injectable()
export class ReadAuditTrail {
  constructor(
    private readonly tx: Transactions,
    private readonly secrets: AuditSecrets,
  ) {}

  /** @throws DomainError `identity.organiser-not-found`, also for an organiser of other people */
  async execute(
    actor: Actor,
    organiserId: string,
    { limit, cursor, objectKind, objectId }: PageQuery & AuditTrailFilter,
  ): Promise<{ items: NamedAuditEntry[]; nextCursor: string | null }> {
    if (mayReadAuditTrail(actor, organiserId) !== true) throw fail('identity.organiser-not-found');
    const after = decodeCursor(cursor, isPlace);
    const entries = await auditEntries(this.tx.manager, {
      organiserId,
      objectKind: objectKind ?? null,
      objectId: objectId ?? null,
      hidden: await this.secrets.from(actor.personId),
      after: after ? placeOf(after.key) : null,
      limit: limit + 1,
    });
    return pageOf(entries, limit, ({ at, id, objectId }) => ({
      key: `${at.toISOString()}/${id}`,
      id: objectId,
    }));
  }
}
