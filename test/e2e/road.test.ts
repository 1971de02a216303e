import { RUBRIC_FPG } from '#engine';
import { completeOrganisationInn, completeOgrn } from '#kernel';
import { debitOf, ordersIn, statement } from '../factories/bank.js';
import { plainRanking, type RankingBody } from '../factories/plain-ranking.js';
import { fundDetails, payeeDetails } from '../factories/payouts.js';
import { eventually } from '../setup/eventually.js';
import { startServer, type StartedServer } from '../setup/started-server.js';
import { ApiMap, type Walker } from './api-walker.js';
import { applicationContent, callOf, contestDay } from './road-content.js';

interface Identified {
  id: string;
}
interface Page<Item> {
  items: Item[];
}
interface Review extends Identified {
  applicationNumber: string;
  version: number;
  criteria: { criterionId: string; weight: string }[];
}
interface Agreement extends Identified {
  tranches: { id: string; ordinal: number; sourceId: string; amountKopecks: string; status: string }[];
  reports: { id: string; ordinal: number }[];
}

const ADMIN = { KESKIL_ADMIN_EMAIL: 'admin@example.org', KESKIL_ADMIN_PASSWORD: 'correct-horse-battery' };
const PASSWORD = 'another-long-password';
const STAFF = {
  fund: 'contest-administrator',
  checker: 'formal-checker',
  secretary: 'council-secretary',
  committee: 'committee-member',
  preparer: 'finance-preparer',
  approver: 'finance-approver',
  curator: 'project-curator',
} as const;
const LEVELS = [9, 7, 3];

/** On an empty installation, over HTTP, by people who know nothing but the names of the operations. */
describe('one contest from call to payment', () => {
  let server: StartedServer;
  let map: ApiMap;
  let staff: Record<keyof typeof STAFF, Walker>;
  let organiserId: string;
  let callId: string;
  let trackId: string;
  const applicants: Walker[] = [];
  const applications: string[] = [];
  const experts: Walker[] = [];
  let agreement: Agreement;

  const person = async (name: string, grants: object[]): Promise<Walker> => {
    const email = `${name}@example.org`;
    const body = { email, fullName: name, password: PASSWORD, grants };
    await (
      await map.visitor().signIn(ADMIN.KESKIL_ADMIN_EMAIL, ADMIN.KESKIL_ADMIN_PASSWORD)
    ).call('createPerson', { body });
    return map.visitor().signIn(email, PASSWORD);
  };

  beforeAll(async () => {
    server = await startServer({ KESKIL_SEED: 'none', ...ADMIN });
    map = await ApiMap.read(server.url);
  });
  afterAll(async () => {
    const { exitCode } = await server.stop();
    expect(exitCode).toBe(0);
  });

  it('begins with a fund and its people', async () => {
    const admin = await map.visitor().signIn(ADMIN.KESKIL_ADMIN_EMAIL, ADMIN.KESKIL_ADMIN_PASSWORD);
    const { items } = await admin.call<Page<Identified>>('listOrganisers');
    organiserId = items[0]?.id ?? '';
    const walkers = await Promise.all(
      Object.entries(STAFF).map(
        async ([name, role]) => [name, await person(name, [{ role, organiserId }])] as const,
      ),
    );
    staff = Object.fromEntries(walkers) as typeof staff;
    for (const name of ['expert-1', 'expert-2'])
      experts.push(await person(name, [{ role: 'expert', organiserId }]));
  });

  it('publishes a call', async () => {
    const call = await staff.fund.call<Identified>('createCall', { body: callOf(organiserId) });
    callId = call.id;
    await staff.fund.call('publishCall', { id: callId });
    const shown = await map
      .visitor()
      .call<{ status: string; tracks: Identified[] }>('getCall', { id: callId });
    expect(shown.status).toBe('published');
    trackId = shown.tracks[0]?.id ?? '';
  });

  it('takes applications with receipts', async () => {
    for (const index of LEVELS.keys()) {
      const email = `applicant-${index}@example.org`;
      await map.visitor().call('registerPerson', {
        body: {
          ...{ email, fullName: `Заявитель ${index}`, password: PASSWORD },
          ...{ consentTextVersion: '2026-09', consents: ['personal-data-processing'] },
        },
      });
      const applicant = await map.visitor().signIn(email, PASSWORD);
      const organisation = await applicant.call<Identified>('createOrganisation', {
        body: {
          ...{ kind: 'legal-entity', name: `АНО «Сайдыы ${index}»`, kpp: '143501001' },
          inn: completeOrganisationInn(`00000000${index}`),
          ogrn: completeOgrn(`10000000000${index}`),
          ...{ registeredOn: '2019-04-18', municipalityOktmo: '98608000', signatoryBasis: 'head' },
          ...{ address: 'с. Амга, ул. Ленина, 5', noticesEmail: email },
        },
      });
      const { id, version } = await applicant.call<Identified & { version: number }>('createApplication', {
        body: { callId, trackId, organisationId: organisation.id, content: applicationContent(index) },
      });
      const receipt = await applicant.call<{ number: string; digest: string }>('submitApplication', {
        ...{ id, body: { version } },
      });
      expect(receipt.number).toBe(`27-1-${String(index + 1).padStart(6, '0')}`);
      expect(receipt.digest).toMatch(/^[0-9a-f]{64}$/);
      applicants.push(applicant);
      applications.push(id);
    }
  });

  it('closes the intake at the deadline and admits', async () => {
    await eventually(async () => {
      const { status } = await staff.fund.call<{ status: string }>('getCall', { id: callId });
      expect(status).toBe('intake-closed');
    });
    for (const id of applications)
      await staff.checker.call('screenApplication', { id, body: { recommendation: 'admit' } });
    const decisions = applications.map((applicationId) => ({ applicationId, decision: 'admit' }));
    const protocol = { number: '1', heldOn: contestDay(), members: ['Захарова М. И.'], decisions };
    expect(await staff.fund.call('admitApplications', { id: callId, body: protocol })).toMatchObject({
      admitted: LEVELS.length,
    });
  });

  it('has every application scored twice', async () => {
    await staff.fund.call('openReviewing', {
      id: callId,
      body: { reviewsDueAt: '2099-05-26T18:00:00+09:00' },
    });
    const { id } = await staff.fund.call<Identified>('proposeAssignments', { id: callId, body: { seed: 7 } });
    await eventually(async () =>
      expect(await staff.fund.call('getAssignmentProposal', { id })).toMatchObject({
        ...{ status: 'proposed', shortages: [] },
      }),
    );
    await staff.fund.call('confirmAssignments', { id });
    for (const expert of experts) {
      const { items } = await expert.call<Page<Identified>>('listMyReviews');
      expect(items).toHaveLength(LEVELS.length);
      for (const { id } of items) await score(expert, id);
    }
  });

  async function score(expert: Walker, id: string): Promise<void> {
    const review = await expert.call<Review>('acceptReview', { id });
    const level = LEVELS[Number(review.applicationNumber.slice(-6)) - 1] ?? 0;
    const asked = review.criteria.filter(({ weight }) => Number(weight) > 0);
    const scores = asked.map(({ criterionId }) => ({
      ...{ criterionId, score: level, rationale: 'Видно из плана и бюджета проекта.' },
    }));
    const saved = await expert.call<Review>('saveReview', {
      ...{ id, body: { version: review.version, scores, recommendation: 'support' } },
    });
    expect(saved.version).toBeGreaterThan(review.version);
    await expert.call('submitReview', { id });
  }

  it('ranks as anyone else would', async () => {
    await staff.fund.call('closeReviewing', { id: callId });
    const ranking = await staff.fund.call<RankingBody>('getRanking', { id: callId });
    expect(ranking.rows.map(({ applicationId, rank }) => [applicationId, rank])).toEqual(
      applications.map((id, index) => [id, index + 1]),
    );
    expect(plainRanking(ranking, RUBRIC_FPG)).toEqual(
      ranking.rows.map(({ applicationId, rank, score: points }) => ({ applicationId, rank, score: points })),
    );
  });

  it('decides, agrees, approves and publishes', async () => {
    const { id } = await staff.secretary.call<Identified>('proposeAwards', {
      id: callId,
      body: {
        ...{ protocolNumber: '4', protocolDate: contestDay() },
        ...{ passMarks: [{ mark: '60' }], reserve: { count: 1 } },
      },
    });
    await staff.committee.call('agreeAwards', { id, body: { decision: 'agree' } });
    await staff.fund.call('approveAwards', { id, body: { orderNumber: '112-р', orderDate: contestDay() } });
    await staff.fund.call('publishResults', { id: callId, body: {} });
    const results = await map
      .visitor()
      .call<{ digest: string; document: { applications: object[] } }>('getPublicResults', { id: callId });
    expect(results.document.applications).toMatchObject([
      { id: applications[0], decision: 'award' },
      { id: applications[1], decision: 'award' },
      { id: applications[2], decision: 'refuse' },
    ]);
  });

  it('pays the first tranche by two people, and the second on an accepted report', async () => {
    await staff.preparer.call('savePayingAccount', { id: organiserId, body: fundDetails });
    const drawn = await staff.preparer.call<Agreement>('createAgreement', {
      body: {
        ...{ applicationId: applications[0], payee: payeeDetails(1) },
        ...{ startsOn: contestDay(), endsOn: contestDay() },
      },
    });
    agreement = await (applicants[0] as Walker).call<Agreement>('signAgreement', { id: drawn.id });
    await pay(1);
    await report(1);
    await pay(2);
    const { tranches } = await staff.preparer.call<Agreement>('getAgreement', { id: agreement.id });
    expect(tranches.map(({ status }) => status)).toEqual(tranches.map(() => 'paid'));
  });

  async function pay(ordinal: number): Promise<void> {
    const { items } = await staff.preparer.call<Page<Identified & { ordinal: number }>>('listTranches', {
      query: { status: 'ready' },
    });
    expect(items.map((tranche) => tranche.ordinal)).toEqual(items.map(() => ordinal));
    for (const { id } of items) {
      const payout = await staff.preparer.call<Identified>('preparePayout', { id });
      await expect(staff.preparer.call('approvePayout', { id: payout.id })).rejects.toThrow(/40[39]/);
      await staff.approver.call('approvePayout', { id: payout.id });
    }
    const file = await staff.preparer.bytes('exportPaymentOrders', { body: {} });
    const imported = await staff.preparer.call<{ confirmed: number }>('importBankStatement', {
      body: { fileBase64: statement(ordersIn(file).map(debitOf)) },
    });
    expect(imported.confirmed).toBe(items.length);
  }

  async function report(ordinal: number): Promise<void> {
    const id = agreement.reports.find((awaited) => awaited.ordinal === ordinal)?.id ?? '';
    const spending = agreement.tranches
      .filter((tranche) => tranche.ordinal === ordinal)
      .map(({ sourceId, amountKopecks }) => ({
        ...{ article: 'equipment', sourceId, amountKopecks, document: 'Накладная № 7' },
      }));
    const body = { version: 1, results: ['40 занятий'], spending };
    await (applicants[0] as Walker).call('submitReport', { id, body });
    await staff.curator.call('acceptReport', { id });
  }
});
