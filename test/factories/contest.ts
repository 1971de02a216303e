import pg from 'pg';
import { AdmitApplications, CreateApplication, ScreenApplication, SubmitApplication } from '#applications';
import type { Role } from '#contracts';
import { CloseIntake, PublishCall, SaveCall, type CallRules } from '#calls';
import { RUBRIC_FPG } from '#engine';
import { CreateOrganisation, CreatePerson } from '#identity';
import { completeOrganisationInn, completeOgrn } from '#kernel';
import type { Actor } from '#platform';
import type { Client } from '../setup/client.js';
import { PASSWORD, type TestApp } from '../setup/test-app.js';
import { completeContent } from './content.js';
import { createStaff } from './people.js';

const DAY_MS = 86_400_000;

export const fromNow = (days: number): Date => new Date(Date.now() + days * DAY_MS);

/** Rules of an ordinary call that is open now. */
export function callRules(change: Partial<CallRules> = {}): CallRules {
  return {
    code: '27-1',
    title: 'Конкурс на гранты 2027 года',
    description: '',
    timeZone: 'Asia/Yakutsk',
    opensAt: fromNow(-10),
    closesAt: fromNow(10),
    formalCheckUntil: fromNow(24),
    reviewsDueAt: fromNow(40),
    resultsAt: fromNow(60),
    reviewsPerApplication: 2,
    expertCapacity: 20,
    divergenceThreshold: 30,
    aggregationRule: 'fpg',
    tieBreakCriteria: ['relevance'],
    expertAliasScope: 'application',
    calibrationRound: 'optional',
    thirdReview: 'by-hand',
    blindToExperts: false,
    registerVisibility: 'after-review',
    maxRequestedKopecks: 300_000_000n,
    minOwnShare: 0,
    trancheShares: [50, 50],
    appealReserveKopecks: 0n,
    tracks: [
      { code: 'culture', name: 'Культура' },
      { code: 'ecology', name: 'Экология' },
    ],
    sources: [
      { name: 'Республика', budgetCode: '806 0113', amountKopecks: 60_000_000n },
      { name: 'Федеральный фонд', budgetCode: '', amountKopecks: 40_000_000n },
    ],
    rubric: RUBRIC_FPG,
    ...change,
  };
}

/** Everyone who runs a contest of one organiser. */
export interface Fund {
  organiserId: string;
  administrator: Person;
  checker: Person;
}

export interface Person {
  email: string;
  personId: string;
  actor: Actor;
}

export interface OpenCall {
  fund: Fund;
  callId: string;
  trackIds: string[];
}

export interface Applicant extends Person {
  organisationId: string;
}

export async function createPersonWith(app: TestApp, organiserId: string, ...roles: Role[]): Promise<Person> {
  const person = await createStaff(app, organiserId, ...roles);
  return {
    ...person,
    actor: { personId: person.personId, locale: 'ru', grants: roles.map((role) => ({ role, organiserId })) },
  };
}

export async function createFund(app: TestApp, organiserId: string): Promise<Fund> {
  return {
    organiserId,
    administrator: await createPersonWith(app, organiserId, 'contest-administrator'),
    checker: await createPersonWith(app, organiserId, 'formal-checker'),
  };
}

/** A call that takes applications now. */
export async function publishedCall(
  app: TestApp,
  fund: Fund,
  change: Partial<CallRules> = {},
): Promise<OpenCall> {
  const { actor } = fund.administrator;
  const call = await app.get(SaveCall).create(actor, {
    organiserId: fund.organiserId,
    programme: 'Гранты',
    rules: callRules(change),
  });
  await app.get(PublishCall).execute(actor, call.id);
  const tracks = await app.tx.manager.query<{ id: string }[]>(
    'SELECT id FROM track WHERE call_id = $1 ORDER BY position',
    [call.id],
  );
  return { fund, callId: call.id, trackIds: tracks.map((track) => track.id) };
}

let applicants = 0;

/** A person who heads an organisation of their own. */
export async function createApplicant(app: TestApp, municipalityOktmo = '98608000'): Promise<Applicant> {
  applicants += 1;
  const n = applicants;
  const email = `applicant-${n}@example.org`;
  const { personId } = await app.get(CreatePerson).execute(null, {
    ...{ email, fullName: `Заявитель ${n}`, credential: { password: PASSWORD } },
    ...{ locale: 'ru' as const, timeZone: 'Asia/Yakutsk', grants: [] },
  });
  const actor: Actor = { personId, locale: 'ru', grants: [] };
  const organisation = await app.get(CreateOrganisation).execute(actor, {
    kind: 'legal-entity',
    name: `АНО «Сайдыы ${n}»`,
    inn: completeOrganisationInn(`00${n.toString().padStart(7, '0')}`),
    ogrn: completeOgrn(`1${n.toString().padStart(11, '0')}`),
    kpp: '143501001',
    registeredOn: '2019-04-18',
    municipalityOktmo,
    address: 'с. Амга, ул. Ленина, 5',
    noticesEmail: email,
    signatoryBasis: 'head',
  });
  return { email, personId, actor, organisationId: organisation.id };
}

export interface Submitted {
  applicationId: string;
  applicant: Applicant;
}

/** Drafts that were handed in, each by an applicant of its own. `requestedKopecks` of the i-th may be chosen. */
export async function submittedApplications(
  app: TestApp,
  call: OpenCall,
  count: number,
  requestedKopecks: (i: number) => bigint = () => 10_000_000n,
): Promise<Submitted[]> {
  const submitted: Submitted[] = [];
  for (let i = 0; i < count; i += 1) {
    const applicant = await createApplicant(app);
    const draft = await app.get(CreateApplication).execute(applicant.actor, {
      callId: call.callId,
      organisationId: applicant.organisationId,
      trackId: call.trackIds[i % call.trackIds.length] ?? '',
      content: completeContent(`Проект ${i + 1}`, requestedKopecks(i)),
    });
    await app.get(SubmitApplication).execute(applicant.actor, draft.id, draft.version);
    submitted.push({ applicationId: draft.id, applicant });
  }
  return submitted;
}

/** Moves the deadline into the past, as time would, and closes the intake, unless a worker has done it first. */
export async function closeIntake(app: TestApp, call: OpenCall): Promise<void> {
  await asOwner(
    app,
    `UPDATE call SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 second' WHERE id = $1`,
    [call.callId],
  );
  await app.get(CloseIntake).closeDue();
}

/** Closes the intake, and the commission takes every application. */
export async function admitAll(
  app: TestApp,
  fund: Fund,
  call: OpenCall,
  applications: readonly Pick<Submitted, 'applicationId'>[],
): Promise<void> {
  await closeIntake(app, call);
  for (const { applicationId } of applications)
    await app
      .get(ScreenApplication)
      .execute(fund.checker.actor, applicationId, { recommendation: 'admit', note: '' });
  await app.get(AdmitApplications).execute(fund.administrator.actor, call.callId, {
    number: '1',
    heldOn: '2027-05-06',
    members: ['Захарова М. И.'],
    decisions: applications.map(({ applicationId }) => ({ applicationId, decision: 'admit' as const })),
  });
}

/** Recommends every application. @returns a protocol's decisions, which refuse the first and admit the others */
export async function screenedDecisions(
  checker: Client,
  applications: readonly Pick<Submitted, 'applicationId'>[],
): Promise<object[]> {
  for (const { applicationId } of applications)
    await checker
      .post(`/api/applications/${applicationId}/screenings`, { recommendation: 'admit' })
      .expect(200);
  return applications.map(({ applicationId }, i) =>
    i === 0 ? { applicationId, decision: 'refuse', rulePoint: '3.2' } : { applicationId, decision: 'admit' },
  );
}

/** A call whose applications were all admitted: reviewing can be opened. */
export async function admittedCall(
  app: TestApp,
  fund: Fund,
  settings: { applications: number; rules?: Partial<CallRules>; requestedKopecks?: (i: number) => bigint },
): Promise<OpenCall & { applications: Submitted[] }> {
  const call = await publishedCall(app, fund, settings.rules);
  const applications = await submittedApplications(
    app,
    call,
    settings.applications,
    settings.requestedKopecks,
  );
  await admitAll(app, fund, call, applications);
  return { ...call, applications };
}

/** What no use case does: to move time or to plant a fault. */
export async function asOwner<Row extends pg.QueryResultRow>(
  app: TestApp,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: app.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
