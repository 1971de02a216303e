import { DEMO_DOMAIN, DEMO_PASSWORD } from '#identity';
import type { Transactions } from '#platform';
import type { TestApp } from '../setup/test-app.js';

/** A screen, by whom it is seen in the demo and where. */
export interface Screen {
  name: string;
  /** The part of the account's address before the `@`; null: nobody is signed in. */
  as: string | null;
  path: string;
}

const one = async (tx: Transactions, sql: string): Promise<string> => {
  const [row] = await tx.manager.query<{ id: string }[]>(sql);
  if (!row) throw new Error(`The demo has nothing for: ${sql}`);
  return row.id;
};

/** Whatever belongs to one of the organisations that the demo's applicant heads. */
const OF_APPLICANT = `organisation_id IN (SELECT m.organisation_id FROM organisation_member m
  JOIN person p ON p.id = m.person_id WHERE p.email LIKE 'applicant@%')`;
const OF_EXPERT = `expert_id = (SELECT id FROM person WHERE email LIKE 'expert@%')`;

/** An application that somebody else reads now. */
const replaced = (tx: Transactions): Promise<string> =>
  one(
    tx,
    `SELECT application_id AS id FROM review WHERE status = 'declined' ORDER BY assigned_at DESC LIMIT 1`,
  );

/** What experts, applicants and the council have before them while a round goes on. */
async function reviewingScreens(tx: Transactions, callId: string): Promise<Screen[]> {
  const [asker, answering, returned, removed, newcomer] = await Promise.all([
    account(
      tx,
      `clarification q JOIN review r ON r.id = q.review_id JOIN person p ON p.id = r.expert_id
                  WHERE q.status = 'answered'`,
    ),
    account(
      tx,
      `clarification q JOIN application a ON a.id = q.application_id
                  JOIN organisation_member m ON m.organisation_id = a.organisation_id
                  JOIN person p ON p.id = m.person_id WHERE q.status = 'forwarded'`,
    ),
    account(tx, `review r JOIN person p ON p.id = r.expert_id WHERE r.status = 'returned'`),
    account(tx, `expert_removal x JOIN person p ON p.id = x.expert_id`),
    account(tx, `review r JOIN person p ON p.id = r.expert_id WHERE r.status = 'assigned'`),
  ]);
  const of = async (sql: string): Promise<string> => one(tx, `${sql} LIMIT 1`);
  const answered = await of(`SELECT review_id AS id FROM clarification WHERE status = 'answered'`);
  const forwarded = await of(`SELECT application_id AS id FROM clarification WHERE status = 'forwarded'`);
  const handedBack = await of(
    `SELECT r.id FROM review r JOIN person p ON p.id = r.expert_id
      WHERE r.status = 'returned' AND p.email LIKE '${returned}@%'`,
  );
  const sheet = await of(`SELECT id FROM calibration_review WHERE ${OF_EXPERT} AND submitted_at IS NOT NULL`);
  const marked = await of(`SELECT review_id AS id FROM unfounded_mark WHERE status = 'proposed'`);
  const fresh = await of(
    `SELECT r.id FROM review r JOIN person p ON p.id = r.expert_id
      WHERE r.status = 'assigned' AND p.email LIKE '${newcomer}@%'`,
  );
  const panel = await of(`SELECT application_id AS id FROM panel ORDER BY opened_at`);
  const panellist = await account(
    tx,
    `review r JOIN person p ON p.id = r.expert_id WHERE r.application_id = '${panel}' AND r.status = 'submitted'`,
  );
  const talkedOver = await of(
    `SELECT r.id FROM review r JOIN person p ON p.id = r.expert_id
      WHERE r.application_id = '${panel}' AND p.email LIKE '${panellist}@%'`,
  );
  return [
    { as: panellist, name: 'review-panel', path: `/reviews/${talkedOver}/panel` },
    { as: 'admin', name: 'panel', path: `/fund/applications/${panel}/panel` },
    { as: asker, name: 'review-answered', path: `/reviews/${answered}` },
    { as: newcomer, name: 'review-conflict', path: `/reviews/${fresh}` },
    { as: 'expert', name: 'expert-calibration', path: `/calibration/${sheet}` },
    { as: returned, name: 'review-returned', path: `/reviews/${handedBack}` },
    { as: removed, name: 'reviews-removed', path: '/reviews' },
    { as: answering, name: 'my-application-question', path: `/my/applications/${forwarded}` },
    { as: 'head', name: 'calibration', path: `/fund/calibration?call=${callId}` },
    { as: 'member', name: 'unfounded-council', path: `/fund/experts/unfounded?call=${callId}` },
    { as: 'member', name: 'fund-review-marked', path: `/fund/reviews/${marked}` },
  ];
}

/** The part of somebody's address before the `@`. @param from of a `person p` on, SQL */
const account = (tx: Transactions, from: string): Promise<string> =>
  one(tx, `SELECT split_part(p.email, '@', 1) AS id FROM ${from} ORDER BY p.email LIMIT 1`);

/** Every screen with something to see on it. */
export async function screensOf(tx: Transactions): Promise<Screen[]> {
  const finished = await one(tx, `SELECT id FROM call WHERE status IN ('results-published', 'finished')`);
  const running = await one(tx, `SELECT id FROM call WHERE status = 'reviewing'`);
  const open = await one(tx, `SELECT id FROM call WHERE status = 'published'`);
  const won = await one(tx, `SELECT id FROM application WHERE status = 'awarded' AND ${OF_APPLICANT}`);
  const review = async (...statuses: string[]): Promise<string> =>
    one(
      tx,
      `SELECT id FROM review WHERE ${OF_EXPERT} AND status IN ('${statuses.join(`', '`)}') ORDER BY status LIMIT 1`,
    );
  const severe = await one(tx, `SELECT id FROM person WHERE email LIKE 'expert@%'`);
  const agreement = await one(tx, `SELECT id FROM agreement WHERE ${OF_APPLICANT} LIMIT 1`);
  const organisation = await one(tx, `SELECT organisation_id AS id FROM application WHERE id = '${won}'`);
  const payout = await one(tx, `SELECT id FROM payout WHERE status = 'unknown'`);
  const report = await one(
    tx,
    `SELECT id FROM report WHERE agreement_id = '${agreement}' ORDER BY ordinal DESC`,
  );
  const inReview = await one(
    tx,
    `SELECT id FROM application WHERE call_id = '${running}' AND status = 'admitted'`,
  );
  const reader = await one(
    tx,
    `SELECT expert_id AS id FROM review WHERE call_id = '${running}' AND status = 'in-progress' ORDER BY due_at LIMIT 1`,
  );
  const copy = await one(
    tx,
    `SELECT c.id FROM application_copy c JOIN application a ON a.id = c.application_id
      WHERE a.status = 'draft' AND a.call_id = '${open}'`,
  );
  const draft = await one(tx, `SELECT application_id AS id FROM application_copy WHERE id = '${copy}'`);
  const late = await one(tx, `SELECT id FROM application WHERE status = 'draft' AND call_id = '${finished}'`);
  const authorOf = (application: string): Promise<string> =>
    one(
      tx,
      `SELECT split_part(p.email, '@', 1) AS id FROM application a JOIN person p ON p.id = a.created_by
        WHERE a.id = '${application}'`,
    );
  const drafter = await authorOf(draft);
  const letter = await one(
    tx,
    `SELECT l.id FROM letter l JOIN person p ON p.id = l.person_id WHERE p.email LIKE 'applicant@%' LIMIT 1`,
  );
  const unagreed = await one(
    tx,
    `SELECT id FROM application a WHERE status = 'awarded'
        AND NOT EXISTS (SELECT FROM agreement g WHERE g.application_id = a.id)`,
  );
  /** The bank's fee is the smaller sum; the larger may be one of the payments. */
  const unmatched = (order: 'ASC' | 'DESC'): Promise<string> =>
    one(tx, `SELECT id FROM bank_statement_line WHERE match = 'unmatched' ORDER BY amount_kopecks ${order}`);
  const screen = (as: string | null, name: string, path: string): Screen => ({ as, name, path });
  return [
    screen(null, 'calls', '/'),
    screen(null, 'call', `/calls/${open}`),
    screen(null, 'results', `/calls/${finished}/results`),
    screen(null, 'results-list', '/results'),
    screen(null, 'project', `/projects/${won}`),
    screen(null, 'help', '/help'),
    screen(null, 'tour', '/tour'),
    screen(null, 'sign-in', '/sign-in'),
    screen(null, 'register', '/register'),
    screen('applicant', 'profile', '/profile'),
    screen('applicant', 'profile-edit', '/profile/edit'),
    screen('applicant', 'profile-password', '/profile/password'),
    screen('applicant', 'profile-organisation', `/profile/organisations/${organisation}`),
    screen('applicant', 'letters', '/letters'),
    screen('applicant', 'apply', `/calls/${open}/apply`),
    screen('applicant', 'my-applications', '/my/applications'),
    screen('applicant', 'my-application', `/my/applications/${won}`),
    screen('applicant', 'my-application-receipt', `/my/applications/${won}/receipt`),
    screen('applicant', 'my-projects', '/my/projects'),
    screen('applicant', 'my-project', `/my/projects/${agreement}`),
    screen('applicant', 'my-report', `/my/projects/${agreement}/reports/${report}`),
    screen('applicant', 'letter', `/letters/${letter}`),
    screen('applicant', 'sign-out', '/sign-out'),
    screen(drafter, 'draft', `/my/applications/${draft}`),
    screen(drafter, 'draft-project', `/my/applications/${draft}/project`),
    screen(drafter, 'draft-team', `/my/applications/${draft}/team`),
    screen(drafter, 'draft-plan', `/my/applications/${draft}/plan`),
    screen(drafter, 'draft-budget', `/my/applications/${draft}/budget`),
    screen(drafter, 'draft-cost', `/my/applications/${draft}/budget/1`),
    screen(drafter, 'draft-member', `/my/applications/${draft}/team/1`),
    screen(drafter, 'draft-event', `/my/applications/${draft}/plan/1`),
    screen(drafter, 'draft-copies', `/my/applications/${draft}/copies`),
    screen(drafter, 'draft-copy', `/my/applications/${draft}/copies/${copy}`),
    screen(drafter, 'draft-withdraw', `/my/applications/${draft}/withdraw`),
    screen(drafter, 'draft-check', `/my/applications/${draft}/check`),
    screen(await authorOf(late), 'draft-late', `/my/applications/${late}`),
    screen(await authorOf(late), 'draft-late-copies', `/my/applications/${late}/copies`),
    screen('expert', 'expert-profile', '/expert-profile'),
    screen('expert', 'reviews', '/reviews'),
    screen('expert', 'expert-call', `/reviews/calls/${running}`),
    screen('expert', 'review-scoring', `/reviews/${await review('in-progress', 'returned')}`),
    screen('expert', 'review-submitted', `/reviews/${await review('submitted')}`),
    ...(await reviewingScreens(tx, running)),
    screen('admin', 'today', '/fund'),
    screen('admin', 'fund-calls', '/fund/calls'),
    screen('admin', 'fund-call', `/fund/calls/${running}`),
    screen('admin', 'fund-call-new', '/fund/calls/new'),
    screen('admin', 'fund-call-copy', `/fund/calls/new?from=${open}`),
    screen('admin', 'fund-call-edit', `/fund/calls/${open}/edit`),
    screen('checker', 'fund-applications', `/fund/applications?call=${running}`),
    screen('admin', 'fund-application-replaced', `/fund/applications/${await replaced(tx)}`),
    screen('admin', 'fund-application', `/fund/applications/${inReview}`),
    screen('admin', 'admission', `/fund/admission?call=${running}`),
    screen('head', 'experts', `/fund/experts?call=${running}`),
    screen('head', 'clarifications', `/fund/experts/clarifications?call=${running}`),
    screen('head', 'weak', `/fund/experts/weak?call=${running}`),
    screen('head', 'unfounded', `/fund/experts/unfounded?call=${running}`),
    screen('head', 'removal', `/fund/experts/${severe}/removal?call=${running}`),
    screen('head', 'fund-review', `/fund/reviews/${await review('submitted')}`),
    screen('admin', 'assignments', `/fund/experts/assignments?call=${running}`),
    screen('admin', 'fund-expert', `/fund/experts/${reader}?call=${running}`),
    screen('admin', 'conflicts', `/fund/experts/conflicts?call=${running}`),
    screen('admin', 'invitations', '/fund/experts/invitations'),
    screen('admin', 'ranking', `/fund/ranking?call=${running}`),
    screen('admin', 'ranking-line', `/fund/ranking?call=${running}&places=calibrated&show=line`),
    screen('admin', 'ranking-experts', `/fund/ranking?call=${running}&only=near-line&show=experts`),
    screen('council', 'decisions', `/fund/decisions?call=${finished}`),
    screen('admin', 'publication', `/fund/publication?call=${finished}`),
    screen('admin', 'people', '/fund/people'),
    screen('admin', 'person-new', '/fund/people/new'),
    screen('admin', 'fund-letters', '/fund/letters'),
    screen('auditor', 'people-read', '/fund/people'),
    screen('auditor', 'journal', '/fund/journal'),
    // Of a draft in real life; what is shown does not depend on it.
    screen('admin', 'rehearsal-call', `/calls/${open}/rehearsal`),
    screen('admin', 'rehearsal-application', `/calls/${open}/rehearsal/application`),
    screen('admin', 'rehearsal-section', `/calls/${open}/rehearsal/application/project`),
    screen('admin', 'rehearsal-council', `/fund/ranking/rehearsal/${open}`),
    screen('admin', 'rehearsal-review', `/reviews/rehearsal/${open}`),
    screen('preparer', 'agreements', '/fund/agreements'),
    screen('preparer', 'agreement', `/fund/agreements/${agreement}`),
    screen('preparer', 'agreement-new', `/fund/agreements/new/${unagreed}`),
    screen('preparer', 'tranches', '/fund/tranches'),
    screen('approver', 'payments', '/fund/payments'),
    screen('approver', 'payment', `/fund/payments/${payout}`),
    screen('preparer', 'statements', '/fund/statements'),
    screen('preparer', 'statement-line-read', `/fund/statements/${await unmatched('ASC')}`),
    screen('approver', 'statement-line', `/fund/statements/${await unmatched('DESC')}`),
    screen('auditor', 'ledger', `/fund/ledger?call=${finished}`),
    screen('curator', 'reports', '/fund/reports'),
    screen('curator', 'report', `/fund/reports/${report}`),
  ];
}

/** What a link of an invitation opens, for somebody new and for somebody who has an account: it is in the letter only. */
export async function invitationScreens(app: TestApp): Promise<Screen[]> {
  const admin = await app.signedIn(`admin@${DEMO_DOMAIN}`, DEMO_PASSWORD);
  const invited = async (email: string): Promise<string> => {
    const { body } = await admin.post('/api/invitations', { email }).expect(201);
    return `/invitation${new URL((body as { link: string }).link).hash}`;
  };
  return [
    { as: null, name: 'invitation', path: await invited('somebody@elsewhere.example') },
    { as: 'checker', name: 'invitation-account', path: await invited(`checker@${DEMO_DOMAIN}`) },
  ];
}
