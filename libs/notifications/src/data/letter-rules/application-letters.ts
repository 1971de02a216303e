import { APPLICANT_TEAM, idFact } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

export const APPLICATION_LETTERS: readonly LetterRule[] = [
  {
    topic: 'application.submitted',
    kind: 'application.submitted',
    to: APPLICANT_TEAM,
    about: `
      SELECT a.organiser_id, a.organisation_id, 'application' AS object_kind, a.id AS object_id,
             s.id AS occurrence,
             jsonb_build_object('number', a.number, 'title', s.content -> 'project' ->> 'title',
               'receivedAt', s.received_at, 'digest', s.digest, 'closesAt', c.closes_at,
               'timeZone', c.time_zone) AS params
        FROM submission s
        JOIN application a ON a.id = s.application_id
        JOIN call c ON c.id = a.call_id
       WHERE s.id = ${idFact('submissionId')}`,
  },
  {
    topic: 'application.admission-decided',
    kind: 'application.admission-decided',
    to: APPLICANT_TEAM,
    about: `
      SELECT a.organiser_id, a.organisation_id, 'application' AS object_kind, a.id AS object_id,
             concat(p.id, ':', a.id) AS occurrence,
             jsonb_build_object('number', a.number, 'title', a.title, 'decision', d.decision,
               'rulePoint', d.rule_point, 'protocolNumber', p.number, 'heldOn', p.held_on) AS params
        FROM admission_decision d
        JOIN admission_protocol p ON p.id = d.protocol_id
        JOIN application a ON a.id = d.application_id
       WHERE a.id = ${idFact('applicationId')} AND p.id = ${idFact('protocolId')}`,
  },
];
