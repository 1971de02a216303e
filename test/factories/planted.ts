import { CreateApplication, SubmitApplication, type ApplicationContent } from '#applications';
import { CreateOrganisation, CreatePerson } from '#identity';
import { completeOgrn, completeOrganisationInn } from '#kernel';
import type { Actor } from '#platform';
import { PASSWORD, type TestApp } from '../setup/test-app.js';
import { completeContent } from './content.js';
import type { OpenCall, Submitted } from './contest.js';

/** Names that occur nowhere else, in the forms in which texts say them. */
export interface Plant {
  /** Whatever one of these is part of tells who applies. */
  canaries: string[];
  /** A text that says every name in every form. */
  said: string;
}

const SYLLABLES = ['хор', 'дэ', 'бы', 'ну', 'мөҥ', 'тарба', 'күлүм', 'сэҥ', 'уол', 'жиму', 'рыҕа', 'фэ'];

/** A root that no dictionary has: the number in base 12, so that no two numbers below 20 736 share one. */
function rootOf(n: number): string {
  const digits = [n, n / 12, n / 144, n / 1728].map((part) => Math.floor(part) % SYLLABLES.length);
  const root = `${digits.map((digit) => SYLLABLES[digit]).join('')}д`;
  return `${root[0]?.toUpperCase()}${root.slice(1)}`;
}

/** A person: a surname and a given name with their cases. */
function personOf(n: number): { fullName: string } & Plant {
  const [surname, given] = [`${rootOf(n * 2)}ов`, `${rootOf(n * 2 + 1)}ина`];
  const cases = ['', 'а', 'у', 'ым', 'е', 'ой', 'ых'].map((ending) => surname + ending);
  const givenCases = ['а', 'ы', 'е', 'у', 'ой', 'аҕа', 'аны'].map(
    (ending) => `${given.slice(0, -1)}${ending}`,
  );
  return {
    fullName: `${surname}а ${given}`,
    canaries: [surname, given.slice(0, -1)],
    said: [`${surname}а Д. И.`, surname.toUpperCase(), ...cases, ...givenCases].join(', '),
  };
}

/** Somebody whose name must not be read either, e.g. an expert. */
export async function plantedPerson(
  app: TestApp,
  n: number,
): Promise<{ email: string; personId: string } & Plant> {
  const { fullName, canaries, said } = personOf(n);
  const email = `${latin(n)}@planted.example`;
  const { personId } = await app.get(CreatePerson).execute(null, {
    ...{ email, fullName, credential: { password: PASSWORD }, locale: 'ru' as const },
    ...{ timeZone: 'Asia/Yakutsk', grants: [] },
  });
  return { email, personId, canaries: [...canaries, latin(n)], said };
}

const latin = (n: number): string => `khordeb${n.toString(36)}zq`;

/** An application whose every field says who applies. */
export async function plantedApplication(
  app: TestApp,
  call: OpenCall,
  n: number,
): Promise<Submitted & Plant> {
  const [signatory, leader, member] = [
    await plantedPerson(app, n * 3 + 1),
    personOf(n * 3 + 2),
    personOf(n * 3 + 3),
  ];
  const own = rootOf(1000 + n);
  const inn = completeOrganisationInn(`00${(800_000 + n).toString().padStart(7, '0')}`);
  const ogrn = completeOgrn(`1${(800_000_000 + n).toString().padStart(11, '0')}`);
  const [mailbox, domain] = [`office-${latin(n)}`, `site${latin(n)}.example`];
  // Ends in 53: what no date ends in.
  const phone = `+7914${(8_274_653 + n * 7900).toString()}`;
  const street = `ул. ${rootOf(2000 + n)}ская`;
  const actor: Actor = { personId: signatory.personId, locale: 'ru', grants: [] };
  const organisation = await app.get(CreateOrganisation).execute(actor, {
    ...{ kind: 'legal-entity', name: `Автономная некоммерческая организация «Центр „${own}“»` },
    ...{ inn, ogrn, kpp: '143501001', registeredOn: '2019-04-18', municipalityOktmo: '98608000' },
    ...{ address: `с. Амга, ${street}, 5`, noticesEmail: `${mailbox}@${domain}`, signatoryBasis: 'head' },
  });
  const said = [
    ...[signatory.said, signatory.email, leader.said, member.said],
    ...[`АНО «Центр „${own}“»`, `АНО Центр ${own}`, `«${own}»`, `в ${own}е`, own.toUpperCase()],
    ...[`${mailbox}@${domain}`, mailbox, `https://www.${domain}/about`, inn, ogrn, phone],
    `8 (914) ${phone.slice(5, 8)}-${phone.slice(8, 10)}-${phone.slice(10)}`,
    ...[`с. Амга, ${street}, 5`, `vk.com/${latin(n)}`],
  ].join('; ');
  const draft = await app.get(CreateApplication).execute(actor, {
    ...{ callId: call.callId, organisationId: organisation.id, trackId: call.trackIds[0] ?? '' },
    content: saying(
      said,
      `Проект «${own}»`,
      { leader: leader.fullName, member: member.fullName },
      {
        ...{ phone, email: `${mailbox}@${domain}` },
      },
    ),
  });
  await app.get(SubmitApplication).execute(actor, draft.id, draft.version);
  return {
    applicationId: draft.id,
    applicant: { ...signatory, actor, organisationId: organisation.id },
    said,
    canaries: [
      ...[...signatory.canaries, ...leader.canaries, ...member.canaries, own, rootOf(2000 + n)],
      ...[latin(n), inn, ogrn, phone.slice(5), `-${phone.slice(8, 10)}-${phone.slice(10)}`],
    ],
  };
}

function saying(
  said: string,
  title: string,
  names: { leader: string; member: string },
  reached: { phone: string; email: string },
): ApplicationContent {
  const { project, leader, plan, budget, ...rest } = completeContent(title);
  const task = `Занятия: ${said}`;
  return {
    ...rest,
    project: {
      ...project,
      ...{ summary: said, problem: said, goal: said, tasks: [task], targetGroups: [said] },
      ...{ geography: said, quantitativeResults: said, qualitativeResults: said, partners: said },
      ...{ informationSupport: said, development: said },
    },
    leader: { ...leader, ...reached, fullName: names.leader, position: said.slice(0, 200), experience: said },
    team: [{ fullName: names.member, role: said.slice(0, 200), experience: said }],
    plan: plan.map((event) => ({ ...event, task, title: said.slice(0, 300), expectedResult: said })),
    budget: budget.map((line) => ({ ...line, title: said.slice(0, 300), justification: said })),
  };
}
