import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { fail } from '../domain/identity.errors.js';

/** argon2id, OWASP's second choice of parameters: about 37 ms on a small server. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** More would only wait longer than a person does; they are asked to come back instead. */
const LONGEST_QUEUE = 100;
const BUSY_SECONDS = 3;

@Injectable()
export class Passwords {
  private waiting = 0;
  /** Compared against when there is no such person, so that the answer takes equally long. */
  private readonly nobody = hash('nobody has this password', PARAMETERS);

  hash(password: string): Promise<string> {
    return this.queued(() => hash(password, PARAMETERS));
  }

  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    const expected = passwordHash ?? (await this.nobody);
    const equal = await this.queued(() => verify(expected, password));
    return equal && passwordHash !== undefined;
  }

  private async queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= LONGEST_QUEUE) throw fail('identity.busy', { seconds: BUSY_SECONDS });
    this.waiting += 1;
    try {
      return await work();
    } finally {
      this.waiting -= 1;
    }
  }
}
