import { APPLICANT_TEAM, idFact, THE_PERSON, type LetterSource } from '../letter-source.js';
import type { WaveKind } from '../reminder-wave.entity.js';

// The transaction's time, by which the wave was found to be due: any later clock would say «2 hours» at three.
const HOURS_LEFT = `ceil(extract(epoch FROM w.deadline_at - now()) / 3600)::integer`;
const TIME_LEFT = `'hoursLeft', ${HOURS_LEFT}, 'daysLeft', ${HOURS_LEFT} / 24, 'timeZone', c.time_zone`;

const aboutApplications = (condition: string): string => `
      SELECT a.organiser_id, a.organisation_id, 'application' AS object_kind, a.id AS object_id,
             concat(w.id, ':', a.id) AS occurrence,
             jsonb_build_object('title', a.title, 'callTitle', c.title, 'closesAt', w.deadline_at,
               ${TIME_LEFT}) AS params
        FROM reminder_wave w
        JOIN call c ON c.id = w.call_id
        JOIN application a ON a.call_id = c.id
       WHERE w.id = ${idFact('waveId')} AND ${condition}`;

/** Who is reminded by a wave, and of what. An expert gets one letter, whatever the number of reviews. */
export const REMINDER_LETTERS: Record<WaveKind, readonly LetterSource[]> = {
  'application-deadline': [
    { kind: 'reminder.draft', to: APPLICANT_TEAM, about: aboutApplications(`a.status = 'draft'`) },
    {
      kind: 'reminder.changed',
      to: APPLICANT_TEAM,
      about: aboutApplications(`a.status = 'submitted' AND a.changed_since_submission`),
    },
  ],
  'review-deadline': [
    {
      kind: 'reminder.reviews',
      to: THE_PERSON,
      about: `
      SELECT c.organiser_id, r.expert_id AS person_id, 'review' AS object_kind, (array_agg(r.id))[1] AS object_id,
             w.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'count', count(*), 'dueAt', w.deadline_at,
               ${TIME_LEFT}) AS params
        FROM reminder_wave w
        JOIN call c ON c.id = w.call_id
        JOIN review r ON r.call_id = c.id
       WHERE w.id = ${idFact('waveId')}
         AND r.status IN ('assigned', 'accepted', 'in-progress', 'returned', 'reopened')
       GROUP BY w.id, c.id, r.expert_id`,
    },
  ],
};
