import type { EntityManager } from 'typeorm';
import type { Keyset } from '#platform';
import type { InvitationStatus } from '../domain/expert-invitation.status.js';

/** An invitation with who has sent it. */
export interface ListedInvitation {
  id: string;
  email: string;
  status: InvitationStatus;
  invitedByName: string;
  invitedAt: Date;
  expiresAt: Date;
  lettersSent: number;
  /** Why the mail server does not take the letter. */
  mailError: string | null;
  answeredAt: Date | null;
  declineReason: string | null;
}

/** Newest first. */
export function invitationsOf(
  em: EntityManager,
  organiserId: string,
  after: Keyset | undefined,
  limit: number,
): Promise<ListedInvitation[]> {
  return em.query<ListedInvitation[]>(
    `SELECT i.id, i.email, i.status, p.full_name AS "invitedByName", i.invited_at AS "invitedAt",
            i.expires_at AS "expiresAt", i.letters_sent AS "lettersSent", i.mail_error AS "mailError",
            i.answered_at AS "answeredAt", i.decline_reason AS "declineReason"
       FROM expert_invitation i JOIN person p ON p.id = i.invited_by
      WHERE i.organiser_id = $1 AND ($2::timestamptz IS NULL OR (i.invited_at, i.id) < ($2, $3::uuid))
      ORDER BY i.invited_at DESC, i.id DESC LIMIT $4`,
    [organiserId, after?.key ?? null, after?.id ?? null, limit],
  );
}
