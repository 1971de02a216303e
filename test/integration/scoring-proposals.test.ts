import { OrganisationEntity } from '#identity';
import { completeOrganisationInn } from '#kernel';
import { AssigningFund, pricesOf, workedOut } from '../factories/assigning.js';
import { asOwner, type Fund, type Person } from '../factories/contest.js';
import { createStaff } from '../factories/people.js';
import { assign, createExperts, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

interface ProblemBody {
  code: string;
  errors: { pointer: string; code: string }[];
}

describe('a proposal of assignments', () => {
  let app: TestApp;
  let desk: AssigningFund;
  let fund: Fund;
  let admin: Client;

  beforeAll(async () => {
    app = await startTestApp();
    desk = await AssigningFund.open(app);
    ({ fund, admin } = desk);
  });
  afterAll(() => app.close());
  afterEach(() => desk.retireExperts());

  it('proposes by direction within capacities, keeps conflicts apart and names shortages', async () => {
    const call = await desk.call(4);
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
    await desk.saveProfile(colleague, { workplaceInns: [completeOrganisationInn('009999999'), inn] });
    await desk.saveProfile(knows, { directions: ['culture', 'ecology'], capacity: 4 });
    await desk.saveProfile(other, { capacity: 0 });

    const proposal = await desk.propose(call.callId);
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

    await desk.saveProfile(knows, { directions: ['culture', 'ecology'], capacity: 1 });
    const short = await desk.propose(call.callId, { seed: 1, objective: 'sum' });
    expect(short.shortages.map(({ missing }) => missing)).toEqual([1]);
  });

  it('says why an expert fits, and what each rule costs', async () => {
    const call = await desk.call(1);
    const [knows, colleague] = (await createExperts(app, fund.organiserId, 2)) as [Person, Person];
    const workplaceInns = [completeOrganisationInn('009999998')];
    await desk.saveProfile(knows, { directions: ['culture'], interests: ['мастерская'], workplaceInns });
    await desk.saveProfile(colleague, { workplaceInns });
    await asOwner(app, `UPDATE application SET title = 'Мастерские наслегов' WHERE call_id = $1`, [
      call.callId,
    ]);
    const proposal = await desk.propose(call.callId);
    expect(proposal.pairs).toMatchObject([
      { expertId: knows.personId, fit: { direction: 300, interest: 50, wish: 0, words: ['мастерская'] } },
    ]);
    const prices = await pricesOf(app, admin, proposal);
    expect(prices.now).toMatchObject({ pairs: 1, missing: 1 });
    expect(
      Object.fromEntries(prices.without.map(({ constraint, outcome }) => [constraint, outcome.missing])),
    ).toEqual({ conflicts: 1, capacity: 1, language: 1, organisation: 0 });
    await asOwner(app, `UPDATE application SET language = 'sah' WHERE call_id = $1`, [call.callId]);
    expect((await desk.propose(call.callId)).pairs).toEqual([]);
    const refused = await admin
      .post(`/api/applications/${call.applications[0]?.applicationId}/reviews`, { expertId: knows.personId })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'scoring.wrong-language' });
  });

  it('draws by lot from the seed that the call has committed to, each time the same', async () => {
    const call = await desk.call(5);
    await createExperts(app, fund.organiserId, 5);
    const path = `/api/calls/${call.callId}/assignment-proposals/drawn`;
    const [one, again] = [await workedOut(app, admin, path), await workedOut(app, admin, path)];
    expect(one).toMatchObject({ objective: 'drawn', seed: null, shortages: [] });
    expect(one.pairs).toHaveLength(10);
    expect(again.pairs).toEqual(one.pairs);
    const { id } = again;
    await admin.post(`/api/assignment-proposals/${id}/confirm`).expect(200);
    const [audited] = await app.tx.manager.query<{ facts: object }[]>(
      `SELECT facts FROM audit_entry WHERE object_id = $1 AND action = 'assignment-proposal.make'`,
      [id],
    );
    expect(audited?.facts).toMatchObject({ objective: 'drawn', pairs: 10 });
  });

  it('gives the same proposal for the same seed', async () => {
    const call = await desk.call(5);
    await createExperts(app, fund.organiserId, 5);
    const [one, again] = [
      await desk.propose(call.callId, { seed: 9 }),
      await desk.propose(call.callId, { seed: 9 }),
    ];
    expect(again.pairs).toEqual(one.pairs);
  });

  it('confirms all at once, and of two administrators who confirm together only one', async () => {
    const call = await desk.call(6);
    await createExperts(app, fund.organiserId, 4);
    const second = await app.signedIn(
      (await createStaff(app, fund.organiserId, 'contest-administrator')).email,
    );
    const proposal = await desk.propose(call.callId);
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
    const after = await desk.propose(call.callId);
    expect(after.pairs).toEqual([]);
    expect(after.loads.reduce((sum, load) => sum + load.before, 0)).toBe(12);
  });

  it('links all reviews of an expert where the rules say so', async () => {
    const call = await desk.call(3, { expertAliasScope: 'call' });
    const experts = await createExperts(app, fund.organiserId, 3);
    await admin.post(`/api/assignment-proposals/${(await desk.propose(call.callId)).id}/confirm`).expect(200);
    const [{ count }] = await app.tx.manager.query<[{ count: number }]>(
      `SELECT count(DISTINCT (expert_id, expert_alias))::int AS count FROM review WHERE call_id = $1`,
      [call.callId],
    );
    expect(count).toBe(experts.length);
  });

  it('refuses a proposal that a newer one replaced, and one whose pairs are not possible any more', async () => {
    const call = await desk.call(1);
    const [first] = (await createExperts(app, fund.organiserId, 2)) as [Person];
    const old = await desk.propose(call.callId);
    const newer = await desk.propose(call.callId);
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
});
