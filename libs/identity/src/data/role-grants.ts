import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Role } from '#contracts';
import { newId } from '#kernel';
import { Audit, Outbox } from '#platform';
import { RoleGrantEntity } from './role-grant.entity.js';

interface NewGrant {
  personId: string;
  role: Role;
  /** Null for the installation's own administrators. */
  organiserId: string | null;
  /** Null: for good. */
  validUntil: Date | null;
  /** Null: the operator of the installation, from the command line. */
  grantedBy: string | null;
}

/** Roles that people are given. */
@Injectable()
export class RoleGrants {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The only way to give one, with its audit entry; of a new expert the other libraries are told. */
  async give(em: EntityManager, grant: NewGrant): Promise<void> {
    const { personId, role, organiserId, grantedBy } = grant;
    await em.insert(RoleGrantEntity, { id: newId(), ...grant });
    await this.audit.record(em, {
      ...{ actorId: grantedBy, organiserId, action: 'person.grant-role' },
      ...{ objectKind: 'person', objectId: personId, facts: { role } },
    });
    if (role === 'expert') await this.outbox.emit(em, 'expert.joined', { personId });
  }
}
