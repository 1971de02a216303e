import type { EntityManager } from 'typeorm';
import type { TourCase, TourStop } from '../domain/tour-stop.js';

/** `$1` is the demo's mail domain; nobody else's account is ever told. */
const staff = (name: string): string => `('${name}@' || $1)`;

/** Who signs for the organisation of `a`. */
const APPLICANT = `
  JOIN LATERAL (SELECT p.email FROM organisation_member om JOIN person p ON p.id = om.person_id
                 WHERE om.organisation_id = a.organisation_id AND p.email LIKE '%@' || $1
                 ORDER BY p.email LIMIT 1) who ON true`;

const PUBLISHED_LIST = `
  JOIN award_list l ON l.call_id = c.id AND l.status = 'approved'
  JOIN award w ON w.list_id = l.id
  JOIN application a ON a.id = w.application_id`;

/** Of the call `c`. */
const WAITING_MARKS = `SELECT FROM unfounded_mark m JOIN review r ON r.id = m.review_id
  WHERE r.call_id = c.id AND m.status = 'proposed'`;

interface Source {
  /** Email of the account, SQL. */
  email: string;
  /** From `call c` on. */
  from: string;
  /** SQL of an application's id, or NULL. */
  application: string;
  name: string;
  figure: string;
}

const SOURCES: Record<TourCase, Source> = {
  'accepted-last': {
    email: 'who.email',
    from: `JOIN application a ON a.call_id = c.id JOIN submission s ON s.application_id = a.id ${APPLICANT}
            WHERE c.status IN ('results-published', 'finished') AND s.received_at <= c.closes_at
            ORDER BY s.received_at DESC`,
    application: 'a.id',
    name: 'a.title',
    figure: `to_char(s.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  'refused-late': {
    email: 'who.email',
    from: `JOIN application a ON a.call_id = c.id ${APPLICANT}
            WHERE c.status IN ('results-published', 'finished') AND a.status = 'draft'
            ORDER BY a.updated_at DESC`,
    application: 'a.id',
    name: 'a.title',
    figure: `to_char(c.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  'unfinished-draft': {
    email: 'who.email',
    from: `JOIN application a ON a.call_id = c.id ${APPLICANT}
            WHERE c.status = 'published' AND a.status = 'draft' ORDER BY a.created_at`,
    application: 'a.id',
    name: 'a.title',
    figure: `to_char(c.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  'calibration-round': {
    email: staff('head'),
    from: `JOIN calibration_round d ON d.call_id = c.id AND d.status = 'closed' ORDER BY d.closed_at DESC`,
    application: 'NULL::uuid',
    name: 'c.title',
    figure: `(SELECT count(DISTINCT v.expert_id)::text FROM calibration_review v
               WHERE v.round_id = d.id AND v.submitted_at IS NOT NULL)`,
  },
  'conflict-declared': endedAs('conflict', staff('head')),
  'review-replaced': endedAs('declined', staff('admin')),
  'expert-desk': {
    email: staff('expert'),
    from: `WHERE EXISTS (SELECT FROM review r JOIN person p ON p.id = r.expert_id
                   WHERE r.call_id = c.id AND p.email = ${staff('expert')}
                     AND r.status IN ('assigned', 'accepted', 'in-progress', 'returned'))`,
    application: 'NULL::uuid',
    name: 'c.title',
    figure: `(SELECT count(*)::text FROM review r JOIN person p ON p.id = r.expert_id
               WHERE r.call_id = c.id AND p.email = ${staff('expert')}
                 AND r.status IN ('assigned', 'accepted', 'in-progress', 'returned'))`,
  },
  'question-asked': {
    email: staff('head'),
    from: `JOIN application a ON a.call_id = c.id
           JOIN clarification q ON q.application_id = a.id AND q.status = 'asked' ORDER BY q.asked_at`,
    application: 'a.id',
    name: 'a.title',
    figure: 'NULL',
  },
  'question-forwarded': {
    email: 'who.email',
    from: `JOIN application a ON a.call_id = c.id
           JOIN clarification q ON q.application_id = a.id AND q.status = 'forwarded'
            AND q.due_at > clock_timestamp() ${APPLICANT} ORDER BY q.due_at`,
    application: 'a.id',
    name: 'a.title',
    figure: `to_char(q.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  },
  'weak-rationales': {
    email: staff('head'),
    from: `WHERE c.status = 'reviewing'
             AND EXISTS (SELECT FROM review r WHERE r.call_id = c.id AND r.status = 'returned')`,
    application: 'NULL::uuid',
    name: 'c.title',
    figure: `(SELECT count(*)::text FROM review r WHERE r.call_id = c.id AND r.status = 'returned')`,
  },
  divergence: {
    email: staff('head'),
    from: `JOIN ranking_row k ON k.call_id = c.id JOIN application a ON a.id = k.application_id
            WHERE c.status = 'reviewing' AND k.score_range IS NOT NULL AND 'divergence' = ANY (k.flags)
            ORDER BY k.score_range = 35 DESC, k.score_range DESC`,
    application: 'a.id',
    name: 'a.title',
    figure: 'k.score_range::text',
  },
  'third-review': {
    email: staff('head'),
    from: `JOIN ranking_row k ON k.call_id = c.id JOIN application a ON a.id = k.application_id
           JOIN review r ON r.application_id = a.id AND r.reason = 'divergence' AND r.assigned_by IS NULL
            WHERE c.status = 'reviewing' AND k.score_range IS NOT NULL
            ORDER BY k.score_range DESC, a.number`,
    application: 'a.id',
    name: 'a.title',
    figure: 'k.score_range::text',
  },
  panel: {
    email: staff('head'),
    from: `JOIN panel d ON d.call_id = c.id AND d.status = 'open'
           JOIN application a ON a.id = d.application_id JOIN ranking_row k ON k.application_id = a.id
            WHERE c.status = 'reviewing' AND k.score_range IS NOT NULL ORDER BY d.opened_at`,
    application: 'a.id',
    name: 'a.title',
    figure: 'k.score_range::text',
  },
  'severe-expert': {
    email: staff('head'),
    from: `JOIN LATERAL (SELECT p.full_name, avg(s.score) AS mean
                    FROM review r JOIN review_score s ON s.review_id = r.id JOIN person p ON p.id = r.expert_id
                   WHERE r.call_id = c.id AND r.status = 'submitted'
                   GROUP BY p.id ORDER BY mean LIMIT 1) e ON true
            WHERE c.status = 'reviewing'`,
    application: 'NULL::uuid',
    name: 'e.full_name',
    figure: 'round(e.mean * 10, 1)::text',
  },
  'unfounded-marks': {
    email: staff('member'),
    from: `WHERE c.status = 'reviewing' AND EXISTS (${WAITING_MARKS})`,
    application: 'NULL::uuid',
    name: 'c.title',
    figure: `(SELECT count(*)::text FROM (${WAITING_MARKS}) waiting)`,
  },
  'removed-expert': {
    email: staff('head'),
    from: `JOIN expert_removal x ON x.call_id = c.id JOIN person p ON p.id = x.expert_id
            ORDER BY x.removed_at DESC`,
    application: 'NULL::uuid',
    name: 'p.full_name',
    figure: 'x.voided_reviews::text',
  },
  'tie-at-line': {
    email: staff('council'),
    from: `${PUBLISHED_LIST}
            WHERE EXISTS (SELECT FROM award o
                    WHERE o.list_id = l.id AND o.score = w.score AND o.position > w.position
                      AND (o.decision <> 'award' OR o.reason_code = 'from-reserve'))
              AND (w.decision = 'award' OR w.reason_code = 'declined') AND w.reason_code <> 'from-reserve'
            ORDER BY w.position DESC`,
    application: 'a.id',
    name: 'a.title',
    figure: 'w.score::text',
  },
  'second-win': {
    email: staff('council'),
    from: `${PUBLISHED_LIST} WHERE w.reason_code = 'organisation-has-won' ORDER BY w.position`,
    application: 'a.id',
    name: 'a.title',
    figure: 'w.score::text',
  },
  'reduced-award': {
    email: staff('admin'),
    from: `${PUBLISHED_LIST} WHERE w.decision = 'award' AND w.amount_kopecks < a.requested_kopecks
            ORDER BY a.requested_kopecks - w.amount_kopecks DESC`,
    application: 'a.id',
    name: 'a.title',
    figure: '(a.requested_kopecks - w.amount_kopecks)::text',
  },
  'moved-up': {
    email: staff('admin'),
    from: `${PUBLISHED_LIST} WHERE w.reason_code = 'from-reserve' ORDER BY w.position`,
    application: 'a.id',
    name: 'a.title',
    figure: 'w.amount_kopecks::text',
  },
  'overdue-report': {
    email: 'who.email',
    from: `JOIN agreement g ON g.call_id = c.id AND g.status IN ('signed', 'running', 'suspended')
            JOIN application a ON a.id = g.application_id
            JOIN report r ON r.agreement_id = g.id AND r.status IN ('awaited', 'returned')
             AND r.due_on < (clock_timestamp() AT TIME ZONE c.time_zone)::date ${APPLICANT}
            ORDER BY who.email = ${staff('applicant')} DESC, r.due_on`,
    application: 'a.id',
    name: 'a.title',
    figure: 'r.due_on::text',
  },
  'returned-payment': paymentIn('returned'),
  'unknown-payment': paymentIn('unknown'),
  'second-version': {
    email: staff('admin'),
    from: `JOIN publication p ON p.call_id = c.id AND p.visible_from <= clock_timestamp() AND p.version > 1
            ORDER BY p.version DESC`,
    application: 'NULL::uuid',
    name: 'c.title',
    figure: 'p.version::text',
  },
};

function paymentIn(status: 'returned' | 'unknown'): Source {
  return {
    email: staff('preparer'),
    from: `JOIN agreement g ON g.call_id = c.id JOIN application a ON a.id = g.application_id
            JOIN tranche t ON t.agreement_id = g.id JOIN payout o ON o.tranche_id = t.id AND o.status = '${status}'
            ORDER BY o.created_at DESC`,
    application: 'a.id',
    name: 'a.title',
    figure: 'o.amount_kopecks::text',
  };
}

/** An application whose expert gave it back, and which somebody else reads now. */
function endedAs(status: 'conflict' | 'declined', email: string): Source {
  return {
    email,
    from: `JOIN application a ON a.call_id = c.id
           JOIN review r ON r.application_id = a.id AND r.status = '${status}'
           JOIN review o ON o.application_id = a.id AND o.reason = 'replacement'
            WHERE c.status = 'reviewing' ORDER BY r.assigned_at, a.number`,
    application: 'a.id',
    name: 'a.title',
    figure: 'NULL',
  };
}

/** Calls of the demo's own organiser only. */
const CALLS = `
  SELECT c.* FROM call c
   WHERE EXISTS (SELECT FROM role_grant rg JOIN person p ON p.id = rg.person_id
                  WHERE rg.organiser_id = c.organiser_id AND p.email = ${staff('admin')})`;

const selectOf = ([name, { email, from, application, name: label, figure }]: [string, Source]): string => `
  (SELECT '${name}' AS "case", ${email} AS email, c.id AS "callId", ${application} AS "applicationId",
          ${label} AS name, ${figure} AS figure
     FROM c ${from} LIMIT 1)`;

const STOPS = `WITH c AS (${CALLS}) ${Object.entries(SOURCES).map(selectOf).join('\n  UNION ALL\n')}`;

/** The first of each prepared case that the database has. @param domain the demo's mail domain */
export function tourStops(em: EntityManager, domain: string): Promise<TourStop[]> {
  return em.query<TourStop[]>(STOPS, [domain]);
}
