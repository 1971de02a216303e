import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { newId } from '#kernel';
import { Outbox, Transactions, type Actor } from '#platform';
import { Passwords } from '../data/passwords.js';
import { PersonEntity } from '../data/person.entity.js';
import { RoleGrants } from '../data/role-grants.js';
import { fail } from '../domain/identity.errors.js';
import { requireTimeZone } from '../domain/time-zone.js';
import { mayGrant, type WantedGrant } from './identity.policy.js';

interface GrantWithPeriod extends WantedGrant {
  validUntil: Date | null;
}

/** A password; or the hash of one that many accounts share, worked out once (argon2id takes about 37 ms). */
export type Credential = { password: string } | { passwordHash: string };

export interface NewPerson {
  email: string;
  fullName: string;
  credential: Credential;
  locale: Locale;
  timeZone: string;
  grants: GrantWithPeriod[];
}

export interface CreatedPerson {
  personId: string;
  /** Whether the person had an account before: then only roles were added, the password stays theirs. */
  existed: boolean;
}

/** An administrator makes an account for an expert or a colleague, with roles. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly tx: Transactions,
    private readonly passwords: Passwords,
    private readonly roleGrants: RoleGrants,
    private readonly outbox: Outbox,
  ) {}

  /** @param actor null when the operator of the installation does it from the command line */
  async execute(actor: Actor | null, wanted: NewPerson): Promise<CreatedPerson> {
    requireTimeZone(wanted.timeZone);
    for (const grant of wanted.grants) {
      const verdict = actor ? mayGrant(actor, grant) : true;
      if (verdict !== true) throw fail('identity.only-for-own-organiser');
    }
    const passwordHash = await this.hashOf(wanted.credential);
    return this.tx.run(async (em) => {
      const email = wanted.email.toLowerCase();
      const known = await em.findOneBy(PersonEntity, { email });
      const personId = known?.id ?? newId();
      if (!known) {
        const { fullName, locale, timeZone } = wanted;
        await em.insert(PersonEntity, { id: personId, email, fullName, locale, timeZone, passwordHash });
        await this.outbox.emit(em, 'person.created', { personId });
      }
      const grantedBy = actor?.personId ?? null;
      for (const grant of wanted.grants) await this.roleGrants.give(em, { ...grant, personId, grantedBy });
      return { personId, existed: known !== null };
    });
  }

  private async hashOf(credential: Credential): Promise<string> {
    return 'passwordHash' in credential ? credential.passwordHash : this.passwords.hash(credential.password);
  }
}
