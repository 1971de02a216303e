import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Locale } from '#contracts';
import { Transactions } from '#platform';
import { ExpertInvitationEntity } from './expert-invitation.entity.js';
import { ExpertInvitations } from './expert-invitations.js';

/** A letter to somebody who may have no account. */
export interface InvitationLetter {
  id: string;
  email: string;
  locale: Locale;
  note: string;
  organiserName: string;
  expiresAt: Date;
  /** How many were sent before: none is an invitation, one is a nudge. */
  lettersSent: number;
  /** How often this one was tried, this time included. */
  attempts: number;
  token: string;
}

/** One that nothing was heard of for so long is taken again, with another link. */
const SILENT_FOR_SECONDS = 120;
const NUDGE_AFTER_DAYS = 3;
const LONGEST_ERROR = 500;

/** Invitations on their way to the mail server. No transaction waits for mail. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tx: Transactions,
    private readonly invitations: ExpertInvitations,
  ) {}

  /** Takes the next letter that is due, with a link of its own. Nobody else gets it meanwhile. */
  claim(): Promise<InvitationLetter | undefined> {
    return this.tx.run(async (em) => {
      const [[letter]] = await em.query<[Omit<InvitationLetter, 'token'>[], number]>(
        `UPDATE expert_invitation i
            SET mail_attempts = mail_attempts + 1, mail_at = clock_timestamp() + make_interval(secs => $1)
           FROM organiser o
          WHERE o.id = i.organiser_id AND i.id = (
            SELECT id FROM expert_invitation
             WHERE status = 'invited' AND mail_at <= clock_timestamp() AND expires_at > clock_timestamp()
             ORDER BY mail_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING i.id, i.email, i.locale, i.note, o.name AS "organiserName", i.expires_at AS "expiresAt",
                   i.letters_sent AS "lettersSent", i.mail_attempts AS attempts`,
        [SILENT_FOR_SECONDS],
      );
      return letter && { ...letter, token: await this.invitations.newLink(em, letter.id) };
    });
  }

  /** After the first letter a nudge is due, once. */
  async markSent(id: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE expert_invitation
          SET letters_sent = letters_sent + 1, mail_attempts = 0, mail_error = NULL,
              mail_at = CASE WHEN letters_sent = 0 THEN clock_timestamp() + make_interval(days => $2) END
        WHERE id = $1`,
      [id, NUDGE_AFTER_DAYS],
    );
  }

  /** @param waitSeconds before it is tried again; null: it is given up */
  async refuse(id: string, error: unknown, waitSeconds: number | null): Promise<void> {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
    await this.dataSource.query(
      `UPDATE expert_invitation SET mail_error = $2, mail_at = clock_timestamp() + make_interval(secs => $3)
        WHERE id = $1`,
      [id, message, waitSeconds],
    );
  }

  /** Ends those that nobody has answered in time. */
  async expireDue(): Promise<void> {
    await this.tx.run(async (em) => {
      const due = await em
        .createQueryBuilder(ExpertInvitationEntity, 'i')
        .where(`i.status = 'invited' AND i.expires_at <= clock_timestamp()`)
        .orderBy('i.id')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const invitation of due)
        await this.invitations.take(em, invitation, {
          ...{ action: 'expire', facts: { inTime: false }, actorId: null },
        });
    });
  }
}
