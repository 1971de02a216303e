import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Locale } from '#contracts';
import { newId } from '#kernel';
import { Audit, Outbox, Transactions } from '#platform';
import { ConsentEntity, type ConsentPurpose } from '../data/consent.entity.js';
import { Passwords } from '../data/passwords.js';
import { PersonEntity } from '../data/person.entity.js';
import { fail } from '../domain/identity.errors.js';
import { requireTimeZone } from '../domain/time-zone.js';

export interface Registration {
  email: string;
  fullName: string;
  password: string;
  locale: Locale;
  timeZone: string;
  consentTextVersion: string;
  consents: ConsentPurpose[];
}

/**
 * A person makes an account. The answer is the same whether the address was free or not: who has an account
 * here is nobody's business. The owner of a taken address gets a letter instead.
 */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly tx: Transactions,
    private readonly passwords: Passwords,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async execute(registration: Registration): Promise<void> {
    if (!registration.consents.includes('personal-data-processing'))
      throw fail('identity.consent-needed', {}, [{ pointer: '/consents', code: 'identity.consent-needed' }]);
    requireTimeZone(registration.timeZone);
    const passwordHash = await this.passwords.hash(registration.password);
    const email = registration.email.toLowerCase();
    await this.tx.run(async (em) => {
      const known = await em.findOneBy(PersonEntity, { email });
      if (known) await this.outbox.emit(em, 'person.registered-again', { personId: known.id });
      else await this.create(em, { ...registration, email }, passwordHash);
    });
  }

  private async create(em: EntityManager, registration: Registration, passwordHash: string): Promise<void> {
    const { email, fullName, locale, timeZone, consents, consentTextVersion: textVersion } = registration;
    const id = newId();
    const made = await em
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values({ id, email, fullName, locale, timeZone, passwordHash })
      .orIgnore()
      .returning('id')
      .execute();
    if ((made.raw as unknown[]).length === 0) return;
    await em.insert(
      ConsentEntity,
      consents.map((purpose) => ({ id: newId(), personId: id, purpose, textVersion })),
    );
    await this.audit.record(em, {
      actorId: id,
      organiserId: null,
      action: 'person.register',
      objectKind: 'person',
      objectId: id,
      facts: { consents, textVersion },
    });
    await this.outbox.emit(em, 'person.created', { personId: id });
  }
}
