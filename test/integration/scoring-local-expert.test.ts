import { pricesOf, workedOut, type ProposalBody } from '../factories/assigning.js';
import { asOwner, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, reviewingCall, type ReviewingCall } from '../factories/scoring.js';
import type { Client } from '../setup/client.js';
import { startTestApp, type TestApp } from '../setup/test-app.js';

const [AMGA, ALDAN, ABYI, ALLAIKHA] = ['98608000', '98603000', '98601000', '98606000'] as const;

describe('an expert of where the project is', () => {
  let app: TestApp;
  let fund: Fund;
  let admin: Client;
  let call: ReviewingCall;
  let local: Person;
  const applications: string[] = [];

  beforeAll(async () => {
    app = await startTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    admin = await app.signedIn(fund.administrator.email);
    call = await reviewingCall(app, fund, { applications: 3, rules: { code: 'L-1' } });
    applications.push(...call.applications.map(({ applicationId }) => applicationId));
    for (const [i, oktmo] of [AMGA, ALDAN, ABYI].entries())
      await asOwner(app, 'UPDATE application SET municipality_oktmo = $2 WHERE id = $1', [
        ...[applications[i], oktmo],
      ]);
    const experts = await createExperts(app, fund.organiserId, 3);
    local = experts[0]!;
    // Two know the direction and come from nowhere; one knows nothing but three places.
    for (const expert of experts) {
      const municipalityOktmos = expert === local ? [AMGA, ALLAIKHA] : [];
      const directions = expert === local ? [] : ['ecology', 'culture'];
      await admin
        .put(`/api/experts/${expert.personId}/profile`, { directions, workplaceInns: [], municipalityOktmos })
        .expect(200);
    }
  });
  afterAll(() => app.close());

  const rulePath = (): string => `/api/calls/${call.callId}/assignment-rule`;
  const ask = (localExpert: string) => admin.put(rulePath(), { localExpert }).expect(204);
  const made = (way = '', body: object = { seed: 1 }): Promise<ProposalBody> =>
    workedOut(app, admin, `/api/calls/${call.callId}/assignment-proposals${way}`, body);
  const localReads = ({ pairs }: ProposalBody): string[] =>
    pairs.filter(({ expertId }) => expertId === local.personId).map(({ applicationId }) => applicationId);
  const numbers = (ids: readonly string[]): number[] => ids.map((id) => applications.indexOf(id)).sort();

  it('is asked for only where the call says so', async () => {
    expect((await admin.get(rulePath()).expect(200)).body).toEqual({ localExpert: 'not-asked' });
    const proposal = await made();
    expect([localReads(proposal), proposal.withoutLocal]).toEqual([[], []]);
    expect(JSON.stringify(await pricesOf(app, admin, proposal))).not.toContain('region');
  });

  it('is found by municipality, applications without one are named, and the rule’s price is told', async () => {
    await ask('municipality');
    const proposal = await made();
    expect([numbers(localReads(proposal)), numbers(proposal.withoutLocal)]).toEqual([[0], [1, 2]]);
    expect([proposal.pairs.length, proposal.shortages]).toEqual([6, []]);
    const { now, without } = await pricesOf(app, admin, proposal);
    const free = without.find(({ constraint }) => constraint === 'region');
    expect([now.withoutLocal, free?.outcome.withoutLocal]).toEqual([2, 3]);
    expect(free?.outcome.objective).toBeGreaterThan(now.objective);
  });

  it('is found by time zone', async () => {
    await ask('zone');
    const proposal = await made();
    expect([numbers(localReads(proposal)), proposal.withoutLocal]).toEqual([[0, 1, 2], []]);
  });

  it('is drawn too, and by hand anybody can be given, with a word about it', async () => {
    await ask('municipality');
    const drawn = await made('/drawn', {});
    expect(numbers(localReads(drawn))).toContain(0);
    expect(numbers(drawn.withoutLocal)).not.toContain(0);
    const readers = [...new Set(drawn.pairs.map(({ expertId }) => expertId))].filter(
      (id) => id !== local.personId,
    );
    const pairs = readers.map((expertId) => ({ applicationId: applications[0], expertId }));
    expect(readers).toHaveLength(2);
    const byHand = `/api/calls/${call.callId}/assignment-proposals/by-hand`;
    const { body } = await admin.post(byHand, { pairs }).expect(201);
    expect((body as ProposalBody).withoutLocal).toEqual([applications[0]]);
  });

  it('is asked for by administrators, on record; those who watch read it', async () => {
    const head = await app.signedIn(
      (await createPersonWith(app, fund.organiserId, 'head-of-expertise')).email,
    );
    expect((await head.get(rulePath()).expect(200)).body).toEqual({ localExpert: 'municipality' });
    await head.put(rulePath(), { localExpert: 'zone' }).expect(403);
    expect((await admin.put(rulePath(), { localExpert: 'near' }).expect(422)).body).toMatchObject({
      errors: [{ pointer: '/localExpert' }],
    });
    const entries = await app.tx.manager.query<{ facts: object }[]>(
      `SELECT facts FROM audit_entry WHERE action = 'call.set-local-expert' ORDER BY id`,
    );
    expect(entries[0]).toEqual({ facts: { localExpert: 'municipality' } });
  });
});
