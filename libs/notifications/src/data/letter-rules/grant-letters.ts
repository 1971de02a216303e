import { APPLICANT_TEAM, idFact, staff } from '../letter-source.js';
import type { LetterRule } from './letter-rule.js';

const PAYOUT = `
      SELECT g.organiser_id, g.organisation_id, 'agreement' AS object_kind, g.id AS object_id,
             o.id AS occurrence,
             jsonb_build_object('agreementNumber', g.number, 'amountKopecks', o.amount_kopecks::text,
               'paymentNumber', o.payment_number, 'settledOn', o.settled_on) AS params
        FROM payout o
        JOIN tranche t ON t.id = o.tranche_id
        JOIN agreement g ON g.id = t.agreement_id
       WHERE o.id = ${idFact('payoutId')}`;

/** A report is returned as often as it needs to be, each time with a letter. */
const reportDecided = (topic: 'report.accepted' | 'report.returned'): LetterRule => ({
  topic,
  kind: topic,
  to: APPLICANT_TEAM,
  about: `
      SELECT r.organiser_id, g.organisation_id, 'report' AS object_kind, r.id AS object_id,
             concat(r.id, ':', extract(epoch FROM r.decided_at)) AS occurrence,
             jsonb_build_object('agreementNumber', g.number, 'ordinal', r.ordinal, 'reportKind', r.kind,
               'dueOn', r.due_on) AS params
        FROM report r JOIN agreement g ON g.id = r.agreement_id
       WHERE r.id = ${idFact('reportId')}`,
});

/** Payments may stop and go on several times, each time with a letter. */
const paymentsPaused = (topic: 'agreement.suspended' | 'agreement.resumed'): LetterRule => ({
  topic,
  kind: topic,
  to: APPLICANT_TEAM,
  about: `
      SELECT g.organiser_id, g.organisation_id, 'agreement' AS object_kind, g.id AS object_id,
             concat(g.id, ':', g.version) AS occurrence,
             jsonb_build_object('agreementNumber', g.number, 'reason', g.status_reason) AS params
        FROM agreement g
       WHERE g.id = ${idFact('agreementId')}
         AND g.status = '${topic === 'agreement.suspended' ? 'suspended' : 'running'}'`,
});

export const GRANT_LETTERS: readonly LetterRule[] = [
  {
    topic: 'award.list-returned',
    kind: 'award.list-returned',
    to: staff('council-secretary'),
    about: `
      SELECT l.organiser_id, 'award-list' AS object_kind, l.id AS object_id, l.id AS occurrence,
             jsonb_build_object('callTitle', c.title, 'version', l.version) AS params
        FROM award_list l JOIN call c ON c.id = l.call_id
       WHERE l.id = ${idFact('listId')}`,
  },
  {
    topic: 'agreement.created',
    kind: 'agreement.created',
    to: APPLICANT_TEAM,
    about: `
      SELECT g.organiser_id, g.organisation_id, 'agreement' AS object_kind, g.id AS object_id,
             g.id AS occurrence,
             jsonb_build_object('agreementNumber', g.number, 'amountKopecks', g.amount_kopecks::text,
               'title', a.title) AS params
        FROM agreement g JOIN application a ON a.id = g.application_id
       WHERE g.id = ${idFact('agreementId')}`,
  },
  paymentsPaused('agreement.suspended'),
  paymentsPaused('agreement.resumed'),
  { topic: 'payout.confirmed', kind: 'payout.confirmed', to: APPLICANT_TEAM, about: PAYOUT },
  { topic: 'payout.returned', kind: 'payout.returned', to: staff('finance-preparer'), about: PAYOUT },
  reportDecided('report.accepted'),
  reportDecided('report.returned'),
];
