import { idFact, staff, THE_PERSON } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

export const ACCOUNT_LETTERS: readonly LetterRule[] = [
  {
    topic: 'person.registered-again',
    kind: 'person.registered-again',
    to: THE_PERSON,
    // Once a day: registering an address again and again must not flood its owner.
    about: `
      SELECT NULL::uuid AS organiser_id, p.id AS person_id, 'person' AS object_kind, p.id AS object_id,
             current_date AS occurrence, jsonb_build_object('attemptedAt', clock_timestamp()) AS params
        FROM person p
       WHERE p.id = ${idFact('personId')}`,
  },
  {
    topic: 'expert.invitation-declined',
    kind: 'expert.invitation-declined',
    to: staff('contest-administrator'),
    about: `
      SELECT i.organiser_id, 'invitations' AS object_kind, i.id AS object_id, i.id AS occurrence,
             jsonb_build_object('email', i.email, 'reason', i.decline_reason) AS params
        FROM expert_invitation i
       WHERE i.id = ${idFact('invitationId')}`,
  },
];
