import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Audit, Outbox, Transactions, type Actor } from '#platform';
import { PersonEntity } from '../data/person.entity.js';
import { requireTimeZone } from '../domain/time-zone.js';

interface PersonDetails {
  fullName: string;
  locale: Locale;
  timeZone: string;
}

/** A person corrects what is known about them. The address stays: it is what they sign in with. */
@Injectable()
export class UpdateMe {
  constructor(
    private readonly tx: Transactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `identity.unknown-time-zone` with the field */
  async execute({ personId }: Actor, { fullName, locale, timeZone }: PersonDetails): Promise<void> {
    requireTimeZone(timeZone);
    const details = { fullName, locale, timeZone };
    await this.tx.run(async (em) => {
      const person = await em.findOneByOrFail(PersonEntity, { id: personId });
      const fields = (['fullName', 'locale', 'timeZone'] as const).filter(
        (name) => person[name] !== details[name],
      );
      if (fields.length === 0) return;
      await em.update(PersonEntity, { id: personId }, details);
      await this.audit.record(em, {
        ...{ actorId: personId, organiserId: null, action: 'person.update' },
        ...{ objectKind: 'person', objectId: personId, facts: { fields } },
      });
      if (fields.includes('fullName')) await this.outbox.emit(em, 'person.renamed', { personId });
    });
  }
}
