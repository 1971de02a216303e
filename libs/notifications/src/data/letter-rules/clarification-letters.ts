import { APPLICANT_TEAM, idFact, staff, THE_PERSON } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

const ASKED = `
  FROM clarification q
  JOIN review r ON r.id = q.review_id
  JOIN application a ON a.id = q.application_id
  JOIN call c ON c.id = r.call_id`;
const THE_ONE = `WHERE q.id = ${idFact('clarificationId')}`;
const OF_EXPERT = `q.organiser_id, r.expert_id AS person_id, 'review' AS object_kind, r.id AS object_id`;
const NUMBERED = `jsonb_build_object('callTitle', c.title, 'number', a.number)`;

/** Questions and answers are read in the product only: a letter would carry names past the fund. */
export const CLARIFICATION_LETTERS: readonly LetterRule[] = [
  {
    topic: 'clarification.asked',
    kind: 'clarification.asked',
    to: staff('head-of-expertise'),
    about: `
      SELECT q.organiser_id, 'application' AS object_kind, a.id AS object_id, q.id AS occurrence, ${NUMBERED} AS params
        ${ASKED} ${THE_ONE}`,
  },
  {
    topic: 'clarification.forwarded',
    kind: 'clarification.forwarded',
    to: APPLICANT_TEAM,
    about: `
      SELECT q.organiser_id, a.organisation_id, 'application' AS object_kind, a.id AS object_id, q.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'number', a.number, 'title', a.title, 'dueAt', q.due_at,
               'timeZone', c.time_zone) AS params
        ${ASKED} ${THE_ONE}`,
  },
  {
    topic: 'clarification.declined',
    kind: 'clarification.declined',
    to: THE_PERSON,
    about: `SELECT ${OF_EXPERT}, q.id AS occurrence, ${NUMBERED} AS params ${ASKED} ${THE_ONE}`,
  },
  {
    topic: 'clarification.answered',
    kind: 'clarification.answered',
    to: THE_PERSON,
    about: `
      SELECT q.organiser_id, reader.expert_id AS person_id, 'review' AS object_kind, reader.id AS object_id,
             q.id AS occurrence, ${NUMBERED} AS params
        ${ASKED}
        JOIN review reader ON reader.application_id = q.application_id
         AND reader.status IN ('accepted', 'in-progress', 'submitted', 'returned', 'reopened')
       ${THE_ONE}`,
  },
];
