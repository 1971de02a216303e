import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transactions } from '#platform';
import { afterRefusal } from '../domain/mail-retries.js';
import { ADDRESSED_LETTER, type AddressedLetter } from './addressed-letter.js';
import { UNDELIVERED_LETTER } from './letter-rules/undelivered-letter.js';
import { Letters } from './letters.js';

export interface LetterToMail extends AddressedLetter {
  email: string;
  /** How often it was tried, this time included. */
  attempts: number;
}

/**
 * A claimed letter that nothing was heard of for so long is taken again: its worker was killed, before the mail
 * server took the letter or right after. Which of the two nobody can know, and a lost letter is worse than a
 * repeated one. Both times it travels under the same Message-ID, by which the receiver drops the second; and in
 * the product it is one letter anyhow.
 */
export const SILENT_FOR_SECONDS = 120;

const LONGEST_ERROR = 500;

/** Letters on their way to the mail server. Each step is a statement of its own: no transaction waits for mail. */
@Injectable()
export class MailQueue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tx: Transactions,
    private readonly letters: Letters,
  ) {}

  /** Takes up to `limit` letters that are due, oldest first. Nobody else gets them meanwhile. */
  async claim(limit: number): Promise<LetterToMail[]> {
    const [letters] = await this.dataSource.query<[LetterToMail[], number]>(
      `WITH due AS (
         SELECT id FROM letter
          WHERE mail_status IN ('queued', 'sending') AND mail_at <= clock_timestamp()
          ORDER BY mail_at, id LIMIT $1
            FOR UPDATE SKIP LOCKED)
       UPDATE letter l
          SET mail_status = 'sending', mail_attempts = l.mail_attempts + 1,
              mail_at = clock_timestamp() + make_interval(secs => $2)
         FROM due, person p
        WHERE l.id = due.id AND p.id = l.person_id
       RETURNING ${ADDRESSED_LETTER}, p.email, l.mail_attempts AS attempts`,
      [limit, SILENT_FOR_SECONDS],
    );
    return letters;
  }

  async markSent(id: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE letter SET mail_status = 'sent', mail_at = clock_timestamp(), mail_error = NULL WHERE id = $1`,
      [id],
    );
  }

  /** Puts back a letter that the mail server refused, or gives it up and tells the administrators. */
  async refuse({ id, attempts }: LetterToMail, error: unknown): Promise<void> {
    const outcome = afterRefusal(attempts);
    const wait = outcome.status === 'queued' ? outcome.waitSeconds : 0;
    const message = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
    await this.tx.run(async (em) => {
      await em.query(
        `UPDATE letter
            SET mail_status = $2, mail_at = clock_timestamp() + make_interval(secs => $3), mail_error = $4
          WHERE id = $1 AND mail_status = 'sending'`,
        [id, outcome.status, wait, message],
      );
      if (outcome.status === 'failed') await this.letters.write(em, UNDELIVERED_LETTER, { letterId: id });
    });
  }
}
