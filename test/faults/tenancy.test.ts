import { ROLES, type Role } from '#contracts';
import { createPersonWith } from '../factories/contest.js';
import { assignedReview, row } from '../factories/notifications.js';
import { grantedCall, preparedPayout, signedAgreement, type GrantedCall } from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import { documentedOperations, type Operation } from '../setup/api-operations.js';
import type { Client } from '../setup/client.js';
import { gateTimeout } from '../setup/gate-size.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

/** What anyone may read: the call itself and its published results. */
const PUBLIC = ['getCall', 'getPublicResults', 'getPublicResultsTable', 'getPublicProject'];
/** What the stranger is for the second organiser. */
const EVERY_ROLE = ROLES.filter((role) => role !== 'installation-administrator');
/** What changes though nothing of a contest did. */
const NOT_CONTENT = ['session', 'sign_in_delay', 'idempotency_key'];

describe('an organiser sees and changes nothing of another', () => {
  let app: TestApp;
  let call: GrantedCall;
  let stranger: Client;
  let foreign: Record<string, string>;
  let operations: Operation[];

  beforeAll(async () => {
    app = await startTestApp();
    const { organiserId } = await setUpFund(app);
    call = await grantedCall(app, organiserId, { grants: 2 });
    foreign = await idsOf(call);
    const other = await row(app, 'organiser', { code: 'other', name: 'Другой фонд' });
    const person = await createPersonWith(app, other, ...(EVERY_ROLE as Role[]));
    stranger = await app.signedIn(person.email);
    operations = await documentedOperations();
  }, gateTimeout);
  afterAll(() => app.close());

  /** One id of each kind of object that the first organiser has, by the part of the path before it. */
  async function idsOf({
    callId,
    organiserId,
    grantees,
    treasury,
  }: GrantedCall): Promise<Record<string, string>> {
    const [grantee, second] = grantees as [(typeof grantees)[0], (typeof grantees)[0]];
    const agreement = await signedAgreement(call, grantee);
    const payout = await preparedPayout(call, agreement.tranches[0]?.id ?? '');
    const expert = await createPersonWith(app, organiserId, 'expert');
    const one = async (sql: string): Promise<string> =>
      (await app.tx.manager.query<[{ id: string }]>(sql, [callId]))[0].id;
    const applicationId = second.applicationId;
    const fund = { organiserId, administrator: treasury.preparing, checker: treasury.approving };
    const reviewId = await assignedReview(
      app,
      { fund, callId, trackIds: [] },
      applicationId,
      expert.personId,
    );
    const calibrationRound = await row(app, 'calibration_round', {
      ...{ call_id: callId, organiser_id: organiserId, status: 'open', opened_at: '2026-01-10' },
      made_by: treasury.preparing.personId,
    });
    return {
      calls: callId,
      organisers: organiserId,
      applications: applicationId,
      projects: applicationId,
      organisations: second.applicant.organisationId,
      experts: expert.personId,
      reviews: reviewId,
      'assignment-proposals': await row(app, 'assignment_proposal', {
        ...{ call_id: callId, status: 'proposed', seed: 1, objective: 'sum', pairs: '[]', shortages: '[]' },
        proposed_by: treasury.preparing.personId,
      }),
      clarifications: await row(app, 'clarification', {
        ...{ review_id: reviewId, organiser_id: organiserId, status: 'asked', question: 'x' },
        application_id: applicationId,
      }),
      'unfounded-marks': await row(app, 'unfounded_mark', {
        ...{ review_id: reviewId, organiser_id: organiserId, status: 'proposed', reason: 'x' },
        proposed_by: treasury.preparing.personId,
      }),
      'calibration-rounds': calibrationRound,
      'calibration-reviews': await row(app, 'calibration_review', {
        ...{ round_id: calibrationRound, application_id: applicationId },
        ...{ expert_id: expert.personId, expert_alias: 'Э-К1' },
      }),
      panels: await row(app, 'panel', {
        ...{ call_id: callId, organiser_id: organiserId, application_id: applicationId },
        ...{ status: 'open', question: 'x', opened_by: treasury.preparing.personId },
      }),
      conflicts: await row(app, 'conflict_finding', {
        ...{ application_id: applicationId, expert_id: expert.personId },
        ...{ ground: 'same-surname', status: 'suspected' },
      }),
      invitations: await row(app, 'expert_invitation', {
        ...{
          organiser_id: organiserId,
          email: 'invited@example.org',
          locale: 'ru',
          note: '',
          status: 'invited',
        },
        ...{ invited_by: treasury.preparing.personId, expires_at: '2099-01-01' },
      }),
      'award-lists': await one('SELECT id FROM award_list WHERE call_id = $1'),
      awards: await one(
        'SELECT a.id FROM award a JOIN award_list l ON l.id = a.list_id WHERE l.call_id = $1 LIMIT 1',
      ),
      'funding-scenarios': await row(app, 'funding_scenario', {
        ...{ call_id: callId, organiser_id: organiserId, name: 'А', budget_kopecks: 100 },
        saved_by: treasury.preparing.personId,
      }),
      agreements: agreement.id,
      tranches: agreement.tranches[1]?.id ?? '',
      payouts: payout.id,
      reports: agreement.reports[0]?.id ?? '',
      'payment-batches': await row(app, 'payment_batch', {
        ...{
          organiser_id: organiserId,
          file: Buffer.from('x'),
          digest: 'd',
          made_by: treasury.preparing.personId,
        },
      }),
      'statement-lines': await row(app, 'bank_statement_line', {
        statement_id: await row(app, 'bank_statement', {
          ...{ organiser_id: organiserId, account: '1', file_digest: 'd' },
          imported_by: treasury.preparing.personId,
        }),
        ...{
          organiser_id: organiserId,
          account: '1',
          line_date: '2026-01-10',
          number: '1',
          match: 'unmatched',
        },
        ...{ direction: 'debit', amount_kopecks: 100, counterparty_account: '2' },
      }),
      letters: await one('SELECT id FROM letter WHERE $1::uuid IS NOT NULL LIMIT 1').catch(() =>
        newLetter(organiserId),
      ),
    };
  }

  const newLetter = (organiserId: string): Promise<string> =>
    row(app, 'letter', {
      ...{ person_id: call.treasury.preparing.personId, organiser_id: organiserId, kind: 'reminder.draft' },
      ...{ object_kind: 'call', object_id: call.callId, effect_key: 'one', mail_status: 'none' },
    });

  const pathOf = ({ path, query }: Operation): string => {
    const asked = path.includes('{') && query.includes('expertId') ? `?expertId=${foreign['experts']}` : '';
    return path.replace(/([\w-]+)\/\{\w+\}/, (_, kind: string) => `${kind}/${foreign[kind]}`) + asked;
  };

  /** The example of a body with every id in it replaced by one of the first organiser's. */
  const bodyOf = ({ example }: Operation): object | undefined =>
    example && (withForeignIds(example) as object);

  function withForeignIds(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => withForeignIds(item, name));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, withForeignIds(inner, key)]),
      );
    const kind = name
      .replace(/Ids?$/, '')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    return /Ids?$/.test(name) ? (foreign[`${kind}s`] ?? value) : value;
  }

  /** Every row of every table, as a digest. */
  async function contents(): Promise<Record<string, string>> {
    const tables = await app.tx.manager.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1`,
      [NOT_CONTENT],
    );
    const digests: Record<string, string> = {};
    for (const { name } of tables) {
      const [found] = await app.tx.manager.query<[{ digest: string }]>(
        `SELECT coalesce(md5(string_agg(t::text, ' ' ORDER BY t::text)), '') AS digest FROM ${name} t`,
      );
      digests[name] = found.digest;
    }
    return digests;
  }

  const send = async (operation: Operation): Promise<{ status: number; code?: string; text: string }> => {
    const path = pathOf(operation);
    const body = bodyOf(operation);
    const requests = {
      get: () => stranger.get(path),
      delete: () => stranger.delete(path),
      put: () => stranger.put(path, body ?? {}),
      post: () => stranger.post(path, body),
    };
    const answer = await requests[operation.method]();
    return { status: answer.status, code: (answer.body as { code?: string }).code, text: answer.text };
  };

  it('by no operation that takes an id', async () => {
    const before = await contents();
    const withId = operations.filter(({ path }) => path.includes('{'));
    expect(withId.length).toBeGreaterThan(50);
    const open: unknown[] = [];
    for (const operation of withId) {
      expect([operation.operationId, pathOf(operation)]).not.toEqual([
        operation.operationId,
        expect.stringContaining('undefined'),
      ]);
      const { status, code } = await send(operation);
      if (![403, 404].includes(status) && !PUBLIC.includes(operation.operationId))
        open.push([operation.operationId, status, code]);
    }
    expect(open).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it('by no operation that takes ids in its body', async () => {
    const before = await contents();
    const withBodyIds = operations.filter(
      ({ path, example }) => !path.includes('{') && /"\w+Ids?":/.test(JSON.stringify(example ?? {})),
    );
    expect(withBodyIds.map(({ operationId }) => operationId).sort()).toEqual([
      ...['createAgreement', 'createApplication', 'createPerson'],
    ]);
    const open: unknown[] = [];
    for (const operation of withBodyIds) {
      const { status, code } = await send(operation);
      if (![403, 404].includes(status)) open.push([operation.operationId, status, code]);
    }
    // An organisation of others is to an applicant what an unknown one is.
    expect(open).toEqual([['createApplication', 422, 'applications.unknown-organisation']]);
    expect(await contents()).toEqual(before);
  });

  it('in no list', async () => {
    const lists = operations.filter(({ method, path }) => method === 'get' && !path.includes('{'));
    const secrets = Object.entries(foreign).filter(([kind]) => !['calls', 'organisers'].includes(kind));
    for (const operation of lists) {
      const { text } = await send(operation);
      const seen = secrets.filter(([, id]) => text.includes(id)).map(([kind]) => kind);
      expect([operation.operationId, seen]).toEqual([operation.operationId, []]);
    }
  });
});
