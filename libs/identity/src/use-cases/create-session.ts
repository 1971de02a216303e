import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { PasswordAttempts } from '../data/password-attempts.js';
import { PersonEntity } from '../data/person.entity.js';
import { SessionEntity } from '../data/session.entity.js';
import { digestOfToken, newToken } from '../data/token.js';
import { fail } from '../domain/identity.errors.js';

const SESSION_DAYS = 14;

export interface NewSession {
  token: string;
  expiresAt: Date;
  personId: string;
}

/** Signs a person in. Known and unknown addresses are answered alike, and equally fast. */
@Injectable()
export class CreateSession {
  constructor(
    private readonly tx: Transactions,
    private readonly attempts: PasswordAttempts,
  ) {}

  /** @throws DomainError `identity.wrong-credentials`, `identity.wait-before-next-attempt`, `identity.busy` */
  async execute(address: string, password: string): Promise<NewSession> {
    const email = address.toLowerCase();
    const person = await this.tx.manager.findOneBy(PersonEntity, { email });
    if (!(await this.attempts.succeeds(email, password, person?.passwordHash)) || !person)
      throw fail('identity.wrong-credentials');
    return this.open(person);
  }

  private async open({ id: personId, email }: PersonEntity): Promise<NewSession> {
    const token = newToken();
    const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
    await this.tx.run(async (em) => {
      await this.attempts.forget(em, email);
      await em.insert(SessionEntity, { tokenHash: digestOfToken(token), personId, expiresAt });
    });
    return { token, expiresAt, personId };
  }
}
