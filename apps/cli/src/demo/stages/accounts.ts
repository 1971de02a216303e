import type { INestApplicationContext } from '@nestjs/common';
import { CreatePerson, DEMO_PASSWORD, Passwords } from '#identity';
import type { Actor, Grant } from '#platform';

export interface NewAccount {
  fullName: string;
  email: string;
  timeZone: string;
  grants?: readonly Grant[];
}

/** Makes the demo's accounts. They share a password, so its slow hash is worked out once. */
export class Accounts {
  private constructor(
    private readonly createPerson: CreatePerson,
    private readonly passwordHash: string,
  ) {}

  static async open(app: INestApplicationContext): Promise<Accounts> {
    return new Accounts(app.get(CreatePerson), await app.get(Passwords).hash(DEMO_PASSWORD));
  }

  async make({ fullName, email, timeZone, grants = [] }: NewAccount): Promise<Actor> {
    const { personId } = await this.createPerson.execute(null, {
      ...{ fullName, email, timeZone, locale: 'ru' as const },
      credential: { passwordHash: this.passwordHash },
      grants: grants.map((grant) => ({ ...grant, validUntil: null })),
    });
    return { personId, locale: 'ru', grants };
  }
}
