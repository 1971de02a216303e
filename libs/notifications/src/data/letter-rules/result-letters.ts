import { APPLICANT_TEAM, idFact } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

/**
 * Results are published with an embargo, and may be published again, also before the first version was ever
 * seen. Nobody hears of a version that a later one hides, and of a later one only those whose result changed.
 */
export const RESULT_LETTERS: readonly LetterRule[] = [
  {
    topic: 'call.results-published',
    kind: 'call.results-published',
    to: APPLICANT_TEAM,
    notBefore: 'about.visible_from',
    retracts: `(letter.params ->> 'publicationId')::uuid IN (
      SELECT hidden.id
        FROM publication p
        JOIN publication hidden ON hidden.call_id = p.call_id AND hidden.version < p.version
         AND hidden.visible_from >= p.visible_from
       WHERE p.id = ${idFact('publicationId')})`,
    about: `
      SELECT a.organiser_id, a.organisation_id, 'application' AS object_kind, a.id AS object_id,
             concat(p.id, ':', a.id) AS occurrence, p.visible_from,
             jsonb_build_object('publicationId', p.id, 'callTitle', c.title, 'number', a.number,
               'title', a.title, 'decision', w.decision, 'amountKopecks', w.amount_kopecks::text,
               'position', w.reserve_position) AS params
        FROM publication p
        JOIN call c ON c.id = p.call_id
        JOIN award w ON w.list_id = p.list_id
        JOIN application a ON a.id = w.application_id AND a.status <> 'withdrawn'
        LEFT JOIN LATERAL (
          SELECT list_id FROM publication
           WHERE call_id = p.call_id AND version < p.version AND visible_from < p.visible_from
           ORDER BY version DESC LIMIT 1) seen ON true
        LEFT JOIN award was ON was.list_id = seen.list_id AND was.application_id = a.id
       WHERE p.id = ${idFact('publicationId')}
         AND (was.decision, was.amount_kopecks, was.reserve_position)
             IS DISTINCT FROM (w.decision, w.amount_kopecks, w.reserve_position)
         AND NOT EXISTS (
           SELECT FROM publication later
            WHERE later.call_id = p.call_id AND later.version > p.version
              AND later.visible_from <= p.visible_from)`,
  },
];
