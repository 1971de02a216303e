import { APPLICANT_TEAM, idFact } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

/** The version `p` is seen before a later one hides it. */
const NOT_HIDDEN = `NOT EXISTS (
           SELECT FROM publication later
            WHERE later.call_id = p.call_id AND later.version > p.version
              AND later.visible_from <= p.visible_from)`;

/** A letter of a version that nobody will ever see, because a later one is there before it. */
const HIDDEN_BY_LATER = `(letter.params ->> 'publicationId')::uuid IN (
      SELECT hidden.id
        FROM publication p
        JOIN publication hidden ON hidden.call_id = p.call_id AND hidden.version < p.version
         AND hidden.visible_from >= p.visible_from
       WHERE p.id = ${idFact('publicationId')})`;

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
    retracts: HIDDEN_BY_LATER,
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
         AND ${NOT_HIDDEN}`,
  },
  {
    topic: 'call.results-published',
    kind: 'application.comments-released',
    to: APPLICANT_TEAM,
    notBefore: 'about.visible_from',
    retracts: HIDDEN_BY_LATER,
    // With the version that is seen first: a corrected one opens no other comments.
    about: `
      SELECT a.organiser_id, a.organisation_id, 'application' AS object_kind, a.id AS object_id,
             concat(p.id, ':', a.id) AS occurrence, p.visible_from,
             jsonb_build_object('publicationId', p.id, 'callTitle', c.title, 'number', a.number,
               'title', a.title, 'count', said.count) AS params
        FROM publication p
        JOIN call c ON c.id = p.call_id
        JOIN application a ON a.call_id = c.id AND a.status <> 'withdrawn'
        JOIN LATERAL (
          SELECT count(*) FROM review r
           WHERE r.application_id = a.id AND r.status = 'submitted'
             AND btrim(r.comment_for_applicant) <> '') said ON said.count > 0
       WHERE p.id = ${idFact('publicationId')}
         AND NOT EXISTS (
           SELECT FROM publication first
            WHERE first.call_id = p.call_id AND first.version < p.version
              AND first.visible_from < p.visible_from)
         AND ${NOT_HIDDEN}`,
  },
];
