import { Config } from '#platform';
import { SMALL_DEMO } from '../../apps/cli/src/demo/demo-size.js';
import { seedDemo } from '../../apps/cli/src/demo/seed-demo.js';
import { Owner } from '../../apps/cli/src/demo/time/owner.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.js';

export interface SeededDemo {
  database: TestDatabase;
  owner: Owner;
}

/** A database of its own with the small demo, filled as `npm start` fills it. */
export async function seededDemo(): Promise<SeededDemo> {
  const database = await createTestDatabase();
  const owner = await Owner.connect(database.ownerUrl);
  const config = Object.assign(new Config(), {
    databaseUrl: database.appUrl,
    migrationDatabaseUrl: database.ownerUrl,
    // Whoever has a mail server gets no letter of the demo's past over it.
    smtpUrl: 'smtp://127.0.0.1:9',
    logLevel: 'silent',
  });
  await seedDemo(owner, config, {
    size: SMALL_DEMO,
    say: () => undefined,
    signal: new AbortController().signal,
  });
  return { database, owner };
}

/** What two seedings of one day have in common: everything but ids, milliseconds and what is drawn by chance. */
export const DEMO_ROWS = {
  people: `SELECT email, full_name, time_zone, array_agg(g.role ORDER BY g.role) AS roles
             FROM person p LEFT JOIN role_grant g ON g.person_id = p.id GROUP BY p.id ORDER BY email`,
  organisations: `SELECT name, kind, inn, ogrn, kpp, municipality_oktmo, address FROM organisation ORDER BY name`,
  applications: `SELECT c.code, a.number, a.title, a.status, a.status_reason, a.band_id, a.requested_kopecks, a.content
                   FROM application a JOIN call c ON c.id = a.call_id ORDER BY c.code, a.number, a.title`,
  // Whom the rule for third reviews finds among equals goes by ids.
  reviews: `SELECT a.number, CASE WHEN r.assigned_by IS NOT NULL THEN p.email END AS email, r.status, r.reason, r.recommendation, r.comment_for_applicant,
                   (SELECT json_agg(json_build_array(criterion_id, score, rationale) ORDER BY criterion_id)
                      FROM review_score s WHERE s.review_id = r.id) AS scores,
                   (SELECT json_agg(json_build_array(line, proposed_kopecks, o.reason) ORDER BY line)
                      FROM review_line_opinion o WHERE o.review_id = r.id) AS cuts
              FROM review r JOIN application a ON a.id = r.application_id JOIN person p ON p.id = r.expert_id
             ORDER BY 1, 2`,
  calibration: `SELECT a.number, p.email, v.scores, v.submitted_at IS NOT NULL AS submitted
                  FROM calibration_review v
                  JOIN application a ON a.id = v.application_id JOIN person p ON p.id = v.expert_id ORDER BY 1, 2`,
  marks: `SELECT a.number, p.email, m.status, m.reason, m.note, m.proposed_at::date
            FROM unfounded_mark m JOIN review r ON r.id = m.review_id
            JOIN application a ON a.id = r.application_id JOIN person p ON p.id = r.expert_id ORDER BY 1, 2`,
  questions: `SELECT a.number, q.status, q.question, q.answer, q.decline_reason, q.asked_at::date
                FROM clarification q JOIN application a ON a.id = q.application_id ORDER BY 1`,
  ranking: `SELECT a.number, r.score, r.score_range, r.tie_criteria, r.flags
              FROM ranking_row r JOIN application a ON a.id = r.application_id ORDER BY 1`,
  awards: `SELECT a.number, w.decision, w.reason_code, w.reserve_position, w.amount_kopecks, b.name, s.amount_kopecks AS part
             FROM award w JOIN application a ON a.id = w.application_id
             LEFT JOIN award_source s ON s.award_id = w.id LEFT JOIN budget_source b ON b.id = s.source_id
            ORDER BY 1, 6`,
  agreements: `SELECT g.number, g.status, y.kind, y.name, y.inn, y.account
                 FROM agreement g JOIN payee y ON y.id = g.payee_id ORDER BY 1`,
  payouts: `SELECT g.number, t.ordinal, b.name, t.status AS tranche, o.status, o.amount_kopecks, o.payment_date, o.settled_on
              FROM tranche t JOIN agreement g ON g.id = t.agreement_id JOIN budget_source b ON b.id = t.source_id
              LEFT JOIN payout o ON o.tranche_id = t.id ORDER BY 1, 2, 3, 5`,
  copies: `SELECT a.title, c.content FROM application_copy c JOIN application a ON a.id = c.application_id`,
  invitations: `SELECT email, status, decline_reason FROM expert_invitation ORDER BY email`,
  // The numbers of the others are drawn by chance.
  statements: `SELECT line_date, number, direction, amount_kopecks, purpose FROM bank_statement_line
                WHERE match = 'unmatched' ORDER BY number`,
  reports: `SELECT g.number, r.ordinal, r.kind, r.status, r.due_on, r.content, r.remarks
              FROM report r JOIN agreement g ON g.id = r.agreement_id ORDER BY 1, 2`,
  // An expert gets one letter for what is assigned within a second: how many depends on the machine.
  letters: `SELECT p.email, l.kind, count(*)::int FROM letter l JOIN person p ON p.id = l.person_id
             WHERE l.kind <> 'review.assigned' GROUP BY 1, 2 ORDER BY 1, 2`,
  audit: `SELECT action, from_status, to_status, count(*)::int FROM audit_entry GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
} as const;
