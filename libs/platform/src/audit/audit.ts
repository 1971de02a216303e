import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { traceId } from '../logging/trace.js';
import { AuditEntryEntity, type AuditFacts } from './audit-entry.entity.js';

export interface AuditRecord {
  /** The person who acted; null when the program did by itself. */
  actorId: string | null;
  organiserId: string | null;
  action: string;
  objectKind: string;
  objectId: string;
  fromStatus?: string;
  toStatus?: string;
  facts?: AuditFacts;
}

/** Who did what to which object. Written in the transaction that did it, never changed after. */
@Injectable()
export class Audit {
  async record(em: EntityManager, ...records: AuditRecord[]): Promise<void> {
    const trace = traceId() ?? null;
    await em.insert(
      AuditEntryEntity,
      records.map((record) => ({ ...record, traceId: trace })),
    );
  }
}
