import { OrganisationEntity } from '#identity';
import { completeOrganisationInn } from '#kernel';
import {
  admittedCall,
  asOwner,
  createFund,
  createPersonWith,
  type Fund,
  type Person,
} from '../factories/contest.js';
import { createStaff, setUpFund } from '../factories/people.js';
import { assign, createExperts, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ProposalBody {
  id: string;
  status: string;
  pairs: { applicationId: string; expertId: string; affinity: number }[];
  loads: { expertId: string; before: number; proposed: number; capacity: number }[];
  shortages: { applicationId: string; missing: number }[];
}
interface ProblemBody {
  code: string;
  errors: { pointer: string; code: string }[];
}

describe('assigning experts', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let calls = 0;

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
  });
  afterAll(() => app.close());

  const newCall = (applications: number, rules = {}): Promise<ReviewingCall> => {
    calls += 1;
    return reviewingCall(app, fund, { applications, rules: { code: `S-${calls}`, ...rules } });
  };
  const profileOf = (expert: Person, profile: object): Promise<unknown> =>
    admin
      .put(`/api/experts/${expert.personId}/profile`, { directions: [], workplaceInns: [], ...profile })
      .expect(200);
  const propose = async (callId: string, body: object = { seed: 1 }): Promise<ProposalBody> =>
    (await admin.post(`/api/calls/${callId}/assignment-proposals`, body).expect(201)).body as ProposalBody;
  /** Takes the role away again, so that every test has only experts of its own. */
  const retireExperts = (): Promise<unknown> =>
    asOwner(
      app,
      `UPDATE role_grant SET valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' WHERE role = 'expert'`,
    );
  afterEach(retireExperts);

  it('opens reviewing once, with a due date that lies ahead', async () => {
    const call = await admittedCall(app, fund, { applications: 1, rules: { code: 'OPEN' } });
    const path = `/api/calls/${call.callId}/open-reviewing`;
    const past = await admin.post(path, { reviewsDueAt: '2020-01-01T00:00:00Z' }).expect(422);
    expect(past.body).toMatchObject({
      code: 'scoring.due-in-past',
      errors: [{ pointer: '/reviewsDueAt' }],
    });
    const { body } = await admin.post(path, { reviewsDueAt: '2099-05-26T18:00:00+09:00' }).expect(200);
    expect(body).toEqual({
      callId: call.callId,
      status: 'reviewing',
      reviewsDueAt: '2099-05-26T09:00:00.000Z',
    });
    await admin.post(path, {}).expect(409);
  });

  it('does not open reviewing of nothing', async () => {
    const empty = await admittedCall(app, fund, { applications: 1, rules: { code: 'EMPTY' } });
    await asOwner(app, `UPDATE application SET status = 'withdrawn' WHERE call_id = $1`, [empty.callId]);
    const { body } = await admin.post(`/api/calls/${empty.callId}/open-reviewing`, {}).expect(409);
    expect(body).toMatchObject({ code: 'calls.nothing-admitted' });
  });

  it('keeps what is known of an expert, for people who are experts of the organiser', async () => {
    const [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const profile = {
      ...{ directions: ['culture'], workplaceInns: ['1435077441'], capacity: 7 },
      ...{ interests: ['народные ремёсла'], languages: ['ru', 'sah'], pastWorkplaceInns: ['1435077441'] },
    };
    await profileOf(expert, { ...profile, municipalityOktmos: ['98608000'] });
    const { body } = await admin.get('/api/experts').expect(200);
    expect(body).toMatchObject({
      items: [{ personId: expert.personId, ...profile, municipalityOktmos: ['98608000'], liveReviews: 0 }],
    });
    const path = `/api/experts/${expert.personId}/profile`;
    const wrong = await admin.put(path, { directions: [], workplaceInns: ['1435077442'] }).expect(422);
    expect(wrong.body).toMatchObject({
      errors: [{ pointer: '/workplaceInns/0', code: 'scoring.wrong-inn' }],
    });
    const nowhere = { directions: [], workplaceInns: [], municipalityOktmos: ['00000000'] };
    expect((await admin.put(path, nowhere).expect(422)).body).toMatchObject({
      code: 'scoring.unknown-municipality',
      errors: [{ pointer: '/municipalityOktmos/0' }],
    });
    const former = { directions: [], workplaceInns: [], pastWorkplaceInns: ['1435077442'] };
    expect((await admin.put(path, former).expect(422)).body).toMatchObject({
      errors: [{ pointer: '/pastWorkplaceInns/0', code: 'scoring.wrong-inn' }],
    });
    await admin.put(path, { directions: [], workplaceInns: [], languages: [] }).expect(422);
    const { personId } = await createStaff(app, fund.organiserId, 'auditor');
    await admin.put(`/api/experts/${personId}/profile`, { directions: [], workplaceInns: [] }).expect(404);
  });

  it('lists experts page by page', async () => {
    const experts = await createExperts(app, fund.organiserId, 3);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor ? `&cursor=${cursor}` : '';
      const { body } = await admin.get(`/api/experts?limit=2${query}`).expect(200);
      const page = body as { items: { personId: string }[]; nextCursor: string | null };
      seen.push(...page.items.map((item) => item.personId));
      cursor = page.nextCursor;
    }
    expect(seen.sort()).toEqual(experts.map((expert) => expert.personId).sort());
    const forged = Buffer.from(JSON.stringify(['x', 'no-id'])).toString('base64url');
    await admin.get(`/api/experts?cursor=${forged}`).expect(422);
  });

  it('proposes by direction within capacities, keeps conflicts apart and names shortages', async () => {
    const call = await newCall(4);
    const [member, colleague, knows, other] = (await createExperts(app, fund.organiserId, 4)) as [
      Person,
      Person,
      Person,
      Person,
    ];
    const [first, second] = call.applications as [
      ReviewingCall['applications'][0],
      ReviewingCall['applications'][0],
    ];
    const { inn } = await app.tx.manager.findOneByOrFail(OrganisationEntity, {
      id: second.applicant.organisationId,
    });
    await asOwner(
      app,
      `INSERT INTO organisation_member (organisation_id, person_id, role) VALUES ($1, $2, 'editor')`,
      [first.applicant.organisationId, member.personId],
    );
    await profileOf(colleague, { workplaceInns: [completeOrganisationInn('009999999'), inn] });
    await profileOf(knows, { directions: ['culture', 'ecology'], capacity: 4 });
    await profileOf(other, { capacity: 0 });

    const proposal = await propose(call.callId);
    const has = (applicationId: string, expert: Person): boolean =>
      proposal.pairs.some(
        (pair) => pair.applicationId === applicationId && pair.expertId === expert.personId,
      );
    expect(has(first.applicationId, member)).toBe(false);
    expect(has(second.applicationId, colleague)).toBe(false);
    expect(
      proposal.pairs.filter((pair) => pair.expertId === knows.personId).map((pair) => pair.affinity),
    ).toEqual(Array(4).fill(300));
    expect(proposal.pairs).toHaveLength(8);
    expect(proposal.shortages).toEqual([]);
    expect(proposal.loads).toContainEqual({ expertId: other.personId, before: 0, proposed: 0, capacity: 0 });

    await profileOf(knows, { directions: ['culture', 'ecology'], capacity: 1 });
    const short = await propose(call.callId, { seed: 1, objective: 'sum' });
    expect(short.shortages.map(({ missing }) => missing)).toEqual([1]);
  });

  it('says why an expert fits, and what each rule costs', async () => {
    const call = await newCall(1);
    const [knows, colleague] = (await createExperts(app, fund.organiserId, 2)) as [Person, Person];
    const workplaceInns = [completeOrganisationInn('009999998')];
    await profileOf(knows, { directions: ['culture'], interests: ['мастерская'], workplaceInns });
    await profileOf(colleague, { workplaceInns });
    await asOwner(app, `UPDATE application SET title = 'Мастерские наслегов' WHERE call_id = $1`, [
      call.callId,
    ]);
    const proposal = await propose(call.callId);
    expect(proposal.pairs).toMatchObject([
      { expertId: knows.personId, fit: { direction: 300, interest: 50, wish: 0, words: ['мастерская'] } },
    ]);
    const path = `/api/assignment-proposals/${proposal.id}/prices`;
    const prices = (await admin.get(path).expect(200)).body as {
      now: { missing: number };
      without: { constraint: string; outcome: { missing: number } }[];
    };
    expect(prices.now).toMatchObject({ pairs: 1, missing: 1 });
    expect(
      Object.fromEntries(prices.without.map(({ constraint, outcome }) => [constraint, outcome.missing])),
    ).toEqual({ conflicts: 1, capacity: 1, language: 1, organisation: 0 });
    await asOwner(app, `UPDATE application SET language = 'sah' WHERE call_id = $1`, [call.callId]);
    expect((await propose(call.callId)).pairs).toEqual([]);
    const refused = await admin
      .post(`/api/applications/${call.applications[0]?.applicationId}/reviews`, { expertId: knows.personId })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'scoring.wrong-language' });
  });

  it('draws by lot from the seed that the call has committed to, each time the same', async () => {
    const call = await newCall(5);
    await createExperts(app, fund.organiserId, 5);
    const path = `/api/calls/${call.callId}/assignment-proposals/drawn`;
    const [one, again] = [await admin.post(path).expect(201), await admin.post(path).expect(201)];
    expect(one.body).toMatchObject({ objective: 'drawn', seed: null, shortages: [] });
    const pairs = (one.body as ProposalBody).pairs;
    expect(pairs).toHaveLength(10);
    expect((again.body as ProposalBody).pairs).toEqual(pairs);
    const { id } = again.body as ProposalBody;
    await admin.post(`/api/assignment-proposals/${id}/confirm`).expect(200);
    const [audited] = await app.tx.manager.query<{ facts: object }[]>(
      `SELECT facts FROM audit_entry WHERE object_id = $1 AND action = 'assignment-proposal.make'`,
      [id],
    );
    expect(audited?.facts).toMatchObject({ objective: 'drawn', pairs: 10 });
  });

  it('gives the same proposal for the same seed', async () => {
    const call = await newCall(5);
    await createExperts(app, fund.organiserId, 5);
    const [one, again] = [await propose(call.callId, { seed: 9 }), await propose(call.callId, { seed: 9 })];
    expect(again.pairs).toEqual(one.pairs);
  });

  it('confirms all at once, and of two administrators who confirm together only one', async () => {
    const call = await newCall(6);
    await createExperts(app, fund.organiserId, 4);
    const second = await app.signedIn(
      (await createStaff(app, fund.organiserId, 'contest-administrator')).email,
    );
    const proposal = await propose(call.callId);
    const path = `/api/assignment-proposals/${proposal.id}/confirm`;
    const answers = await Promise.all([admin.post(path), second.post(path)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const [won, lost] = answers[0].status === 200 ? answers : [answers[1], answers[0]];
    expect(won.body).toEqual({ assigned: 12 });
    expect(lost.body).toMatchObject({ code: 'scoring.proposal-used' });

    const reviews = await app.tx.manager.query<{ expert_alias: string; status: string; due: boolean }[]>(
      `SELECT expert_alias, r.status, r.due_at = c.reviews_due_at AS due FROM review r JOIN call c ON c.id = r.call_id
        WHERE call_id = $1`,
      [call.callId],
    );
    expect(reviews).toHaveLength(12);
    expect(new Set(reviews.map((review) => review.expert_alias)).size).toBe(12);
    expect(reviews.every((review) => /^Э-[0-9A-HJKMNP-TV-Z]{4}$/.test(review.expert_alias))).toBe(true);
    expect(reviews.every((review) => review.status === 'assigned' && review.due)).toBe(true);
    const audit = await app.tx.manager.query<unknown[]>(
      `SELECT 1 FROM audit_entry a JOIN review r ON r.id = a.object_id WHERE r.call_id = $1 AND action = 'review.assign'`,
      [call.callId],
    );
    expect(audit).toHaveLength(12);
    const after = await propose(call.callId);
    expect(after.pairs).toEqual([]);
    expect(after.loads.reduce((sum, load) => sum + load.before, 0)).toBe(12);
  });

  it('links all reviews of an expert where the rules say so', async () => {
    const call = await newCall(3, { expertAliasScope: 'call' });
    const experts = await createExperts(app, fund.organiserId, 3);
    await admin.post(`/api/assignment-proposals/${(await propose(call.callId)).id}/confirm`).expect(200);
    const [{ count }] = await app.tx.manager.query<[{ count: number }]>(
      `SELECT count(DISTINCT (expert_id, expert_alias))::int AS count FROM review WHERE call_id = $1`,
      [call.callId],
    );
    expect(count).toBe(experts.length);
  });

  it('refuses a proposal that a newer one replaced, and one whose pairs are not possible any more', async () => {
    const call = await newCall(1);
    const [first] = (await createExperts(app, fund.organiserId, 2)) as [Person];
    const old = await propose(call.callId);
    const newer = await propose(call.callId);
    const superseded = await admin.post(`/api/assignment-proposals/${old.id}/confirm`).expect(409);
    expect(superseded.body).toMatchObject({ code: 'scoring.proposal-used' });
    await assign(app, fund, call.applications[0]?.applicationId ?? '', first);
    const outdated = await admin.post(`/api/assignment-proposals/${newer.id}/confirm`).expect(409);
    const problem = outdated.body as ProblemBody;
    expect(problem.code).toBe('scoring.proposal-outdated');
    expect(problem.errors.map((error) => error.code)).toContain('scoring.already-assigned');
    const [{ status }] = await app.tx.manager.query<[{ status: string }]>(
      'SELECT status FROM assignment_proposal WHERE id = $1',
      [newer.id],
    );
    expect(status).toBe('proposed');
  });

  it('refuses assignments by hand with the reason', async () => {
    const call = await newCall(2);
    const [busy, conflicted, free, third] = (await createExperts(app, fund.organiserId, 4)) as [
      Person,
      Person,
      Person,
      Person,
    ];
    const [one, two] = call.applications.map(({ applicationId }) => applicationId) as [string, string];
    await profileOf(busy, { capacity: 1 });
    await asOwner(
      app,
      `INSERT INTO conflict_of_interest (id, application_id, expert_id, source) VALUES (gen_random_uuid(), $1, $2, 'decided')`,
      [one, conflicted.personId],
    );
    const give = async (applicationId: string, body: object): Promise<unknown> => {
      const answer = await admin.post(`/api/applications/${applicationId}/reviews`, body);
      return answer.status === 201 ? 'assigned' : (answer.body as ProblemBody).code;
    };
    const auditor = await createStaff(app, fund.organiserId, 'auditor');
    expect(await give(one, { expertId: auditor.personId })).toBe('scoring.not-an-expert');
    expect(await give(one, { expertId: conflicted.personId })).toBe('scoring.conflict-of-interest');
    expect(await give(one, { expertId: busy.personId })).toBe('assigned');
    expect(await give(one, { expertId: busy.personId })).toBe('scoring.already-assigned');
    expect(await give(two, { expertId: busy.personId })).toBe('scoring.over-capacity');
    expect(await give(one, { expertId: free.personId, dueAt: '2020-01-01T00:00:00Z' })).toBe(
      'scoring.due-in-past',
    );
    expect(await give(one, { expertId: free.personId })).toBe('assigned');
    expect(await give(one, { expertId: third.personId })).toBe('scoring.enough-reviews');
    expect(await give(one, { expertId: third.personId, reason: 'divergence' })).toBe('assigned');
    await asOwner(app, `UPDATE application SET status = 'withdrawn' WHERE id = $1`, [two]);
    expect(await give(two, { expertId: free.personId })).toBe('scoring.application-not-admitted');
  });

  it('assigns only while reviewing is open', async () => {
    const call = await admittedCall(app, fund, { applications: 1, rules: { code: 'SHUT' } });
    const [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const proposal = await admin.post(`/api/calls/${call.callId}/assignment-proposals`, {}).expect(409);
    expect(proposal.body).toMatchObject({ code: 'scoring.not-reviewing' });
    const path = `/api/applications/${call.applications[0]?.applicationId}/reviews`;
    const byHand = await admin.post(path, { expertId: expert.personId }).expect(409);
    expect(byHand.body).toMatchObject({ code: 'scoring.not-reviewing' });
  });

  it('does not exist for people of other organisers', async () => {
    const call = await newCall(1);
    const [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const proposal = await propose(call.callId);
    const [{ id: elsewhere }] = (await asOwner<{ id: string }>(
      app,
      `INSERT INTO organiser (id, code, name) VALUES (gen_random_uuid(), 'other', 'Другой фонд') RETURNING id`,
    )) as [{ id: string }];
    const stranger = await app.signedIn(
      (await createPersonWith(app, elsewhere, 'contest-administrator')).email,
    );
    await stranger.post(`/api/calls/${call.callId}/open-reviewing`, {}).expect(404);
    await stranger.post(`/api/calls/${call.callId}/assignment-proposals`, {}).expect(404);
    await stranger.post(`/api/assignment-proposals/${proposal.id}/confirm`).expect(404);
    await stranger
      .post(`/api/applications/${call.applications[0]?.applicationId}/reviews`, { expertId: expert.personId })
      .expect(404);
    await stranger.get(`/api/calls/${call.callId}/ranking`).expect(404);
    await stranger
      .put(`/api/experts/${expert.personId}/profile`, { directions: [], workplaceInns: [] })
      .expect(404);
    expect(((await stranger.get('/api/experts').expect(200)).body as { items: unknown[] }).items).toEqual([]);
  });
});
