import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { Passwords } from '../data/passwords.js';
import { PersonEntity } from '../data/person.entity.js';
import { SessionEntity } from '../data/session.entity.js';
import { SignInDelayEntity } from '../data/sign-in-delay.entity.js';
import { digestOfToken, newToken } from '../data/token.js';
import { fail } from '../domain/identity.errors.js';
import { delayAfter } from '../domain/sign-in-delay.js';

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
    private readonly passwords: Passwords,
  ) {}

  /** @throws DomainError `identity.wrong-credentials`, `identity.wait-before-next-attempt`, `identity.busy` */
  async execute(email: string, password: string): Promise<NewSession> {
    const subjectHash = createHash('sha256').update(email.toLowerCase()).digest('hex');
    await this.refuseWhileDelayed(subjectHash);
    const person = await this.tx.manager.findOneBy(PersonEntity, { email: email.toLowerCase() });
    if (!(await this.passwords.matches(password, person?.passwordHash)) || !person) {
      await this.countFailure(subjectHash);
      throw fail('identity.wrong-credentials');
    }
    return this.open(person.id, subjectHash);
  }

  private async open(personId: string, subjectHash: string): Promise<NewSession> {
    const token = newToken();
    const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
    await this.tx.run(async (em) => {
      await em.delete(SignInDelayEntity, { subjectHash });
      await em.insert(SessionEntity, { tokenHash: digestOfToken(token), personId, expiresAt });
    });
    return { token, expiresAt, personId };
  }

  private async refuseWhileDelayed(subjectHash: string): Promise<void> {
    const [row] = await this.tx.manager.query<{ seconds: number }[]>(
      `SELECT ceil(extract(epoch FROM retry_at - clock_timestamp()))::int AS seconds
         FROM sign_in_delay WHERE subject_hash = $1 AND retry_at > clock_timestamp()`,
      [subjectHash],
    );
    if (row) throw fail('identity.wait-before-next-attempt', { seconds: row.seconds });
  }

  private async countFailure(subjectHash: string): Promise<void> {
    await this.tx.run(async (em) => {
      const [row] = await em.query<[{ failures: number }]>(
        `INSERT INTO sign_in_delay (subject_hash, failures, retry_at) VALUES ($1, 1, clock_timestamp())
         ON CONFLICT (subject_hash) DO UPDATE SET failures = sign_in_delay.failures + 1 RETURNING failures`,
        [subjectHash],
      );
      await em.query(
        `UPDATE sign_in_delay SET retry_at = clock_timestamp() + make_interval(secs => $2) WHERE subject_hash = $1`,
        [subjectHash, delayAfter(row.failures)],
      );
    });
  }
}
