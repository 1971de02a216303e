import { idFact, staff, type LetterSource } from '../letter-source.js';

/**
 * Tells the contest's administrators that mail does not arrive: once a day, because a mail server that is
 * down fails thousands of letters. Such a letter that fails itself brings no other.
 */
export const UNDELIVERED_LETTER: LetterSource = {
  kind: 'mail.undelivered',
  to: staff('contest-administrator'),
  about: `
      SELECT l.organiser_id, 'organiser' AS object_kind, l.organiser_id AS object_id,
             concat(l.organiser_id, ':', current_date) AS occurrence, '{}'::jsonb AS params
        FROM letter l
       WHERE l.id = ${idFact('letterId')} AND l.organiser_id IS NOT NULL AND l.kind <> 'mail.undelivered'`,
};
