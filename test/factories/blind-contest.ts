import type { Role } from '#contracts';
import { OpenReviewing } from '#scoring';
import type { Ids, Reader } from '../setup/crawler.js';
import type { TestApp } from '../setup/test-app.js';
import {
  admitAll,
  asOwner,
  createFund,
  publishedCall,
  type Fund,
  type OpenCall,
  type Person,
} from './contest.js';
import { addEditor, row } from './notifications.js';
import { createStaff, setUpFund } from './people.js';
import { plantedApplication, plantedPerson, type Plant } from './planted.js';
import { assign } from './scoring.js';

export type Planted = Awaited<ReturnType<typeof plantedApplication>>;
export type PlantedExpert = Person & Plant;

/** A contest that is blind to experts, in which everybody's name is a canary. */
export class BlindContest {
  /** One of each kind of thing that the contest has once, by the part of the path before it. */
  readonly shared: Record<string, string> = {};
  /** Of the expert, by application. */
  readonly reviewIds: string[] = [];
  private readonly own: Record<string, string>[] = [];

  private constructor(
    readonly app: TestApp,
    readonly fund: Fund,
    readonly call: OpenCall,
    readonly applications: Planted[],
    readonly expert: PlantedExpert,
  ) {}

  /** Reviewing is open, and the expert is to read everything: for the round, and to calibrate. */
  static async open(app: TestApp, count: number): Promise<BlindContest> {
    const fund = await createFund(app, (await setUpFund(app)).organiserId);
    const call = await publishedCall(app, fund, {
      ...{ blindToExperts: true, expertCapacity: 500 },
      // Everybody wins.
      sources: [{ name: 'Республика', budgetCode: '', amountKopecks: BigInt(count) * 20_000_000n }],
    });
    const applications: Planted[] = [];
    for (let n = 0; n < count; n += 1) applications.push(await plantedApplication(app, call, n));
    const contest = new BlindContest(app, fund, call, applications, await plantedExpert(app, fund, 5000));
    await admitAll(app, fund, call, applications);
    await app.get(OpenReviewing).execute(fund.administrator.actor, call.callId);
    await contest.giveToExpert();
    await contest.plantCopies();
    contest.plantThings();
    return contest;
  }

  anotherExpert(): Promise<PlantedExpert> {
    return plantedExpert(this.app, this.fund, 5001);
  }

  /** What there is one of for each application. */
  idsOf(n: number): Ids {
    const { applicationId = '', applicant } = this.applications[n] ?? {};
    return {
      ...{
        applications: applicationId,
        projects: applicationId,
        organisations: applicant?.organisationId ?? '',
      },
      ...{ reviews: this.reviewIds[n] ?? '', ...this.own[n] },
    };
  }

  /** Everything that the contest has, and what there is one of for each application. */
  allIdsOf(n: number): Ids {
    return { ...this.shared, ...this.idsOf(n) };
  }

  async reader({ email, personId }: { email: string; personId: string }, ...roles: Role[]): Promise<Reader> {
    const letters = await row(this.app, 'letter', {
      ...{ person_id: personId, organiser_id: this.fund.organiserId, kind: 'call.results-published' },
      ...{ object_kind: 'call', object_id: this.call.callId, effect_key: personId, mail_status: 'none' },
    });
    const proposal = await this.proposalOf(personId);
    return {
      client: await this.app.signedIn(email),
      roles,
      ids: { letters, 'assignment-proposals': proposal },
    };
  }

  /** Staff with these roles who act for the first application's applicant. */
  async nearReader(...roles: Role[]): Promise<Reader> {
    const person = await createStaff(this.app, this.fund.organiserId, ...roles);
    await addEditor(this.app, this.applications[0]?.applicant.organisationId ?? '', person.personId);
    return this.reader(person, ...roles);
  }

  /** Of every application, as it was made before the person came near to any. */
  private proposalOf(personId: string): Promise<string> {
    const fit = { direction: 0, interest: 0, text: 0, wish: 0, words: [] };
    const pairs = this.applications.map(({ applicationId }) => ({
      ...{ applicationId, expertId: this.expert.personId, affinity: 0, fit },
    }));
    return row(this.app, 'assignment_proposal', {
      ...{ call_id: this.call.callId, status: 'proposed', seed: 1, objective: 'sum', shortages: '[]' },
      ...{ pairs: JSON.stringify(pairs), proposed_by: personId },
    });
  }

  /** The expert has opened every application of a calibration round, too. */
  private async giveToExpert(): Promise<void> {
    const { app, fund, call, expert } = this;
    const round_id = await row(app, 'calibration_round', {
      ...{ call_id: call.callId, organiser_id: fund.organiserId, status: 'open', opened_at: '2027-05-06' },
      made_by: fund.administrator.personId,
    });
    for (const [n, { applicationId: application_id }] of this.applications.entries()) {
      this.reviewIds[n] = await assign(app, fund, application_id, expert);
      const sheet = await row(app, 'calibration_review', {
        ...{ round_id, application_id, expert_id: expert.personId, expert_alias: 'Э-К1' },
        accepted_at: '2027-05-07',
      });
      this.own[n] = { 'calibration-reviews': sheet };
    }
    this.shared['calibration-rounds'] = round_id;
  }

  /** What an author did not choose of two texts of the same draft. */
  private async plantCopies(): Promise<void> {
    for (const [n, { applicationId, applicant }] of this.applications.entries()) {
      const [copy] = await asOwner<{ id: string }>(
        this.app,
        `INSERT INTO application_copy (id, application_id, content, digest, put_aside_by)
         SELECT gen_random_uuid(), id, content, 'digest', $2 FROM application WHERE id = $1 RETURNING id`,
        [applicationId, applicant.personId],
      );
      Object.assign(this.own[n] ?? {}, { copies: copy?.id });
    }
  }

  private plantThings(): void {
    const { fund, call, expert } = this;
    Object.assign(this.shared, {
      ...{ calls: call.callId, callId: call.callId, organisers: fund.organiserId },
      ...{ experts: expert.personId, expertId: expert.personId },
    });
  }
}

async function plantedExpert(app: TestApp, { organiserId }: Fund, n: number): Promise<PlantedExpert> {
  const person = await plantedPerson(app, n);
  await row(app, 'role_grant', { person_id: person.personId, organiser_id: organiserId, role: 'expert' });
  await asOwner(
    app,
    `INSERT INTO expert_profile (person_id, organiser_id, languages) VALUES ($1, $2, '{ru,sah}')`,
    [person.personId, organiserId],
  );
  const grants = [{ role: 'expert' as const, organiserId }];
  return { ...person, actor: { personId: person.personId, locale: 'ru', grants } };
}
