import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '#platform';
import { fail } from '../domain/identity.errors.js';
import { delayAfter } from '../domain/sign-in-delay.js';
import { Passwords } from './passwords.js';
import { SignInDelayEntity } from './sign-in-delay.entity.js';

/** Whoever guesses at an account's password waits longer after every failure, wherever it is asked for. */
@Injectable()
export class PasswordAttempts {
  constructor(
    private readonly tx: Transactions,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @param passwordHash undefined when there is no such account: the answer takes equally long
   * @returns whether the password is right
   * @throws DomainError `identity.wait-before-next-attempt`, `identity.busy`
   */
  async succeeds(email: string, password: string, passwordHash: string | undefined): Promise<boolean> {
    await this.refuseWhileDelayed(subjectOf(email));
    const right = await this.passwords.matches(password, passwordHash);
    if (!right) await this.countFailure(subjectOf(email));
    return right;
  }

  /** The account's owner is there: failures count from none again. */
  async forget(em: EntityManager, email: string): Promise<void> {
    await em.delete(SignInDelayEntity, { subjectHash: subjectOf(email) });
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

const subjectOf = (email: string): string => createHash('sha256').update(email).digest('hex');
