import { idFact, staff, THE_PERSON } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

const toExpertsOfRound = (topic: 'calibration.opened' | 'calibration.discussion-opened'): LetterRule => ({
  topic,
  kind: topic,
  to: THE_PERSON,
  about: `
      SELECT d.organiser_id, v.expert_id AS person_id, 'calibration' AS object_kind, d.id AS object_id,
             d.id AS occurrence, jsonb_build_object('callTitle', c.title, 'count', count(*)) AS params
        FROM calibration_round d
        JOIN call c ON c.id = d.call_id
        JOIN calibration_review v ON v.round_id = d.id
       WHERE d.id = ${idFact('roundId')}
       GROUP BY d.id, c.id, v.expert_id`,
});

/** Those whose review counts. */
const toPanel = (topic: 'panel.opened' | 'panel.closed'): LetterRule => ({
  topic,
  kind: topic,
  to: THE_PERSON,
  about: `
      SELECT p.organiser_id, r.expert_id AS person_id, 'review' AS object_kind, r.id AS object_id,
             p.id AS occurrence, jsonb_build_object('callTitle', c.title, 'number', a.number) AS params
        FROM panel p
        JOIN application a ON a.id = p.application_id
        JOIN call c ON c.id = p.call_id
        JOIN review r ON r.application_id = p.application_id AND r.status = 'submitted'
       WHERE p.id = ${idFact('panelId')} AND NOT EXISTS (
         SELECT FROM near_application n WHERE n.person_id = r.expert_id AND n.application_id = p.application_id)`,
});

export const REVIEW_LETTERS: readonly LetterRule[] = [
  toExpertsOfRound('calibration.opened'),
  toExpertsOfRound('calibration.discussion-opened'),
  toPanel('panel.opened'),
  toPanel('panel.closed'),
  {
    topic: 'review.assigned',
    kind: 'review.assigned',
    to: THE_PERSON,
    // An expert gets one letter for all that is assigned within a second, not twenty in a row. Neither title
    // nor applicant is named: a conflict of interest is declared before the content opens.
    about: `
      SELECT r.organiser_id, r.expert_id AS person_id, 'review' AS object_kind, r.id AS object_id,
             concat(r.call_id, ':', date_trunc('second', r.assigned_at)) AS occurrence,
             jsonb_build_object('callTitle', c.title, 'dueAt', coalesce(r.due_at, c.reviews_due_at),
               'timeZone', c.time_zone, 'count', (
                 SELECT count(*) FROM review same
                  WHERE same.expert_id = r.expert_id AND same.call_id = r.call_id
                    AND date_trunc('second', same.assigned_at) = date_trunc('second', r.assigned_at))) AS params
        FROM review r JOIN call c ON c.id = r.call_id
       WHERE r.id = ${idFact('reviewId')}`,
  },
  ...(['review.declined', 'review.conflict-found'] as const).map((kind): LetterRule => ({
    topic: kind,
    kind,
    to: staff('contest-administrator'),
    about: `
      SELECT r.organiser_id, 'application' AS object_kind, a.id AS object_id, r.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'number', a.number,
               'replacement', CASE WHEN r.reason = 'divergence' AND c.third_review = 'by-rule' THEN 'automatic'
                                   ELSE coalesce(w.mode, 'by-hand') END) AS params
        FROM review r
        JOIN application a ON a.id = r.application_id
        JOIN call c ON c.id = r.call_id
        LEFT JOIN replacement_rule w ON w.call_id = c.id
       WHERE r.id = ${idFact('reviewId')}`,
  })),
  {
    topic: 'review.replaced',
    kind: 'review.replaced',
    to: THE_PERSON,
    about: `
      SELECT r.organiser_id, r.expert_id AS person_id, 'review' AS object_kind, r.id AS object_id, r.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'number', a.number, 'reason', r.status_reason) AS params
        FROM review r
        JOIN application a ON a.id = r.application_id
        JOIN call c ON c.id = r.call_id
       WHERE r.id = ${idFact('reviewId')}`,
  },
  {
    topic: 'expert.removed',
    kind: 'expert.removed',
    to: THE_PERSON,
    about: `
      SELECT x.organiser_id, x.expert_id AS person_id, 'call' AS object_kind, x.call_id AS object_id,
             x.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'ground', x.ground, 'reason', x.reason) AS params
        FROM expert_removal x JOIN call c ON c.id = x.call_id
       WHERE x.id = ${idFact('removalId')}`,
  },
  {
    topic: 'expert.extended',
    kind: 'review.extended',
    to: THE_PERSON,
    about: `
      SELECT c.organiser_id, x.expert_id AS person_id, 'call-reviews' AS object_kind, c.id AS object_id,
             x.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'count', x.reviews, 'dueAt', x.due_at,
               'timeZone', c.time_zone) AS params
        FROM expert_extension x JOIN call c ON c.id = x.call_id
       WHERE x.id = ${idFact('extensionId')}`,
  },
  {
    topic: 'review.returned',
    kind: 'review.returned',
    to: THE_PERSON,
    // A review may be returned again after it was handed in once more.
    about: `
      SELECT r.organiser_id, r.expert_id AS person_id, 'review' AS object_kind, r.id AS object_id,
             concat(r.id, ':', (SELECT count(*) FROM review_revision v WHERE v.review_id = r.id)) AS occurrence,
             jsonb_build_object('callTitle', c.title, 'number', a.number, 'reason', r.status_reason,
               'dueAt', coalesce(r.due_at, c.reviews_due_at), 'timeZone', c.time_zone) AS params
        FROM review r
        JOIN application a ON a.id = r.application_id
        JOIN call c ON c.id = r.call_id
       WHERE r.id = ${idFact('reviewId')} AND r.status = 'returned'`,
  },
];
