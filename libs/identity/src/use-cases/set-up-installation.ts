import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { newId } from '#kernel';
import { Transactions } from '#platform';
import { OrganiserEntity } from '../data/organiser.entity.js';
import { PersonEntity } from '../data/person.entity.js';
import { SetupLinkEntity } from '../data/setup-link.entity.js';
import { digestOfToken, newToken } from '../data/token.js';
import { fail } from '../domain/identity.errors.js';
import { CreatePerson } from './create-person.js';

export interface FirstAdministrator {
  email: string;
  fullName: string;
  password: string;
}

const FIRST_ORGANISER = { code: 'fund', name: 'Фонд' };

/** The first steps on an empty installation: its organiser and its administrator. */
@Injectable()
export class SetUpInstallation {
  constructor(
    private readonly tx: Transactions,
    private readonly createPerson: CreatePerson,
  ) {}

  async isEmpty(): Promise<boolean> {
    return !(await this.tx.manager.existsBy(PersonEntity, {}));
  }

  /** Makes an administrator of the installation and of the contests of its first organiser. */
  async createAdministrator({ password, ...administrator }: FirstAdministrator): Promise<void> {
    await this.tx.run(async (em) => {
      const organiserId = await this.firstOrganiser(em);
      await this.createPerson.execute(null, {
        ...administrator,
        credential: { password },
        locale: 'ru',
        timeZone: 'Asia/Yakutsk',
        grants: [
          { role: 'installation-administrator', organiserId: null, validUntil: null },
          { role: 'contest-administrator', organiserId, validUntil: null },
        ],
      });
    });
  }

  /** A token that makes one administrator, once. Older unused ones stop working. */
  async issueLink(): Promise<string> {
    const token = newToken();
    await this.tx.run(async (em) => {
      await em.delete(SetupLinkEntity, { usedAt: IsNull() });
      await em.insert(SetupLinkEntity, { tokenHash: digestOfToken(token) });
    });
    return token;
  }

  /** @throws DomainError `identity.setup-link-used` */
  async useLink(token: string, administrator: FirstAdministrator): Promise<void> {
    await this.tx.run(async (em) => {
      const used = await em.update(
        SetupLinkEntity,
        { tokenHash: digestOfToken(token), usedAt: IsNull() },
        { usedAt: () => 'clock_timestamp()' },
      );
      if (used.affected !== 1) throw fail('identity.setup-link-used');
      await this.createAdministrator(administrator);
    });
  }

  private async firstOrganiser(em: EntityManager): Promise<string> {
    const [known] = await em.find(OrganiserEntity, { order: { createdAt: 'ASC' }, take: 1 });
    if (known) return known.id;
    const id = newId();
    await em.insert(OrganiserEntity, { id, ...FIRST_ORGANISER });
    return id;
  }
}
