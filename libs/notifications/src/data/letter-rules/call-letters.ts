import { APPLICANT_TEAM, fact, idFact } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

/** Drafts count: whoever is still writing needs to know as well. */
const CONCERNED = `JOIN application a ON a.call_id = c.id
         AND a.status NOT IN ('withdrawn', 'registration-refused', 'excluded')`;

const CHANGED_RULES = `
        FROM call c
        JOIN call_version v ON v.call_id = c.id AND v.version = ${fact('rulesVersion')}::integer
        ${CONCERNED}
       WHERE c.id = ${idFact('callId')}`;

export const CALL_LETTERS: readonly LetterRule[] = [
  {
    topic: 'call.extended',
    kind: 'call.extended',
    to: APPLICANT_TEAM,
    about: `
      SELECT c.organiser_id, a.organisation_id, 'call' AS object_kind, c.id AS object_id,
             concat(c.id, ':', v.version) AS occurrence,
             jsonb_build_object('callTitle', c.title, 'closesAt', c.closes_at, 'timeZone', c.time_zone,
               'reason', v.reason) AS params ${CHANGED_RULES}`,
  },
  {
    topic: 'call.rules-changed',
    kind: 'call.rules-changed',
    to: APPLICANT_TEAM,
    about: `
      SELECT c.organiser_id, a.organisation_id, 'call' AS object_kind, c.id AS object_id,
             concat(c.id, ':', v.version) AS occurrence,
             jsonb_build_object('callTitle', c.title, 'version', v.version, 'reason', v.reason) AS params
             ${CHANGED_RULES}`,
  },
  {
    topic: 'call.cancelled',
    kind: 'call.cancelled',
    to: APPLICANT_TEAM,
    about: `
      SELECT c.organiser_id, a.organisation_id, 'call' AS object_kind, c.id AS object_id,
             c.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'reason', c.ended_reason) AS params
        FROM call c ${CONCERNED}
       WHERE c.id = ${idFact('callId')}`,
  },
];
