import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Audit, Transactions, type Actor } from '#platform';
import { PasswordAttempts } from '../data/password-attempts.js';
import { Passwords } from '../data/passwords.js';
import { PersonEntity } from '../data/person.entity.js';
import { SessionEntity } from '../data/session.entity.js';
import { digestOfToken } from '../data/token.js';
import { fail } from '../domain/identity.errors.js';

interface ChangedPassword {
  currentPassword: string;
  newPassword: string;
}

/** A person takes another password. Whoever else is signed in with the old one is signed out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly tx: Transactions,
    private readonly attempts: PasswordAttempts,
    private readonly passwords: Passwords,
    private readonly audit: Audit,
  ) {}

  /**
   * @param token of the session that goes on
   * @throws DomainError `identity.wrong-password` with the field, `identity.wait-before-next-attempt`, `identity.busy`
   */
  async execute({ personId }: Actor, token: string, changed: ChangedPassword): Promise<void> {
    const person = await this.tx.manager.findOneByOrFail(PersonEntity, { id: personId });
    const { email, passwordHash: before } = person;
    if (!(await this.attempts.succeeds(email, changed.currentPassword, before))) throw wrongPassword();
    const passwordHash = await this.passwords.hash(changed.newPassword);
    await this.tx.run(async (em) => {
      const { affected } = await em.update(
        PersonEntity,
        { id: personId, passwordHash: before },
        { passwordHash },
      );
      // Somebody changed it meanwhile: what was checked is the old one no more.
      if (affected === 0) throw wrongPassword();
      await this.attempts.forget(em, email);
      const ended = await em.delete(SessionEntity, { personId, tokenHash: Not(digestOfToken(token)) });
      await this.audit.record(em, {
        ...{ actorId: personId, organiserId: null, action: 'person.change-password' },
        ...{ objectKind: 'person', objectId: personId, facts: { endedSessions: ended.affected ?? 0 } },
      });
    });
  }
}

const wrongPassword = (): Error =>
  fail('identity.wrong-password', {}, [{ pointer: '/currentPassword', code: 'identity.wrong-password' }]);
