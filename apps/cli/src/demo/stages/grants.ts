import {
  CloseAgreement,
  CreateAgreement,
  DecideReport,
  ReportEntity,
  SavePayingAccount,
  SignAgreement,
  SubmitReport,
  type PayeeDetails,
} from '#payouts';
import { Transactions } from '#platform';
import type { OrganisationContent } from '../content/content.types.js';
import { FINISHED_DAYS } from '../plan/calendars.js';
import type { PlannedApplication } from '../plan/contest-plan.js';
import type { GrantsPlan, GrantStepName, PlannedGrant } from '../plan/grants.js';
import { Payments } from './payments.js';
import { reportOn } from './report-contents.js';
import type { Seeding } from './seeding.js';

export interface GrantGround {
  callId: string;
  /** The admitted applications, by position. */
  applications: readonly PlannedApplication[];
  applicationIds: readonly string[];
  /** Receives the money of groups, which have no account. */
  host: OrganisationContent;
}

const REMARKS = 'К трём расходам не приложены документы, и не сказано, сколько человек пришло на занятия.';
const INTERIM = 1;
const FINAL = 2;

/** Agreements, payments and reports, from the corrected results until yesterday. */
export class DemoGrants {
  /** Ids of the agreements. */
  private readonly agreements = new Map<PlannedGrant, string>();

  constructor(
    private readonly seeding: Seeding,
    private readonly ground: GrantGround,
  ) {}

  async run(plan: GrantsPlan): Promise<void> {
    const { app, clock, days, fund } = this.seeding;
    await clock.at(days.at(FINISHED_DAYS.agreements - 1, '10:00:00'), () =>
      app.get(SavePayingAccount).execute(fund.staff.preparer, fund.organiserId, plan.payingAccount),
    );
    const payments = new Payments(
      this.seeding,
      this.ground.callId,
      plan.payingAccount.account,
      (agreementId) => {
        const [grant] = [...this.agreements].find(([, id]) => id === agreementId) ?? [];
        return grant?.fate ?? 'usual';
      },
    );
    let from = new Date(0);
    for (const payment of plan.payments) {
      await this.go(plan.grants, from, payment.at);
      await payments.payDue(payment);
      from = payment.at;
    }
    await this.go(plan.grants, from, days.at(0, '00:00:00'));
    await payments.getStuck(plan.troubleAt);
    await payments.drawUp(plan.lastDraftsAt);
    await payments.leaveToPerson(plan.lastStatementAt);
  }

  /** What happens to the grants from one moment until another. */
  private async go(grants: readonly PlannedGrant[], from: Date, until: Date): Promise<void> {
    await this.seeding.clock.inChains(
      grants.map((grant) =>
        grant.steps
          .filter(({ at }) => at >= from && at < until)
          .map(({ name, at }) => ({ at, happen: () => this.take(grant, name) })),
      ),
    );
  }

  private async take(grant: PlannedGrant, step: GrantStepName): Promise<unknown> {
    const { app, fund } = this.seeding;
    const { admin, curator } = fund.staff;
    switch (step) {
      case 'create':
        return this.create(grant);
      case 'sign':
        return app.get(SignAgreement).execute(this.headOf(grant), this.idOf(grant));
      case 'submit-interim':
        return this.submit(grant, INTERIM);
      case 'return-interim':
        return app.get(DecideReport).return(curator, (await this.report(grant, INTERIM)).id, REMARKS);
      case 'accept-interim':
        return app.get(DecideReport).accept(curator, (await this.report(grant, INTERIM)).id);
      case 'submit-final':
        return this.submit(grant, FINAL);
      case 'accept-final':
        return app.get(DecideReport).accept(curator, (await this.report(grant, FINAL)).id);
      case 'complete':
        return app.get(CloseAgreement).complete(admin, this.idOf(grant), null);
    }
  }

  private async create(grant: PlannedGrant): Promise<void> {
    const { app, fund } = this.seeding;
    const { organisation } = this.applicationOf(grant);
    const applicationId = this.ground.applicationIds[grant.application] ?? '';
    const payee = payeeOf(organisation, this.ground.host);
    const { id } = await app.get(CreateAgreement).execute(fund.staff.preparer, { applicationId, payee });
    this.agreements.set(grant, id);
  }

  private async submit(grant: PlannedGrant, ordinal: number): Promise<void> {
    const { app } = this.seeding;
    const report = await this.report(grant, ordinal);
    const { content } = this.applicationOf(grant);
    const submitted = await reportOn(app.get(Transactions).manager, report, content);
    await app.get(SubmitReport).execute(this.headOf(grant), report.id, submitted);
  }

  private report(grant: PlannedGrant, ordinal: number): Promise<ReportEntity> {
    const { manager } = this.seeding.app.get(Transactions);
    return manager.findOneByOrFail(ReportEntity, { agreementId: this.idOf(grant), ordinal });
  }

  private headOf(grant: PlannedGrant) {
    return this.seeding.applicants.of(this.applicationOf(grant).organisation).head;
  }

  private applicationOf({ application }: PlannedGrant): PlannedApplication {
    const planned = this.ground.applications[application];
    if (!planned) throw new RangeError(`No application ${application}`);
    return planned;
  }

  private idOf(grant: PlannedGrant): string {
    const id = this.agreements.get(grant);
    if (!id) throw new RangeError('This grant has no agreement yet');
    return id;
  }
}

/** The organisation itself, the person, or the host of a group. */
function payeeOf(organisation: OrganisationContent, host: OrganisationContent): PayeeDetails {
  if (organisation.kind === 'group') return { ...payeeOf(host, host), kind: 'host-organisation' };
  const { bank, inn, kpp, shortName, head, kind } = organisation;
  if (!bank || !inn) throw new RangeError(`${shortName} cannot be paid`);
  const person = kind === 'person';
  return {
    ...bank,
    inn,
    kpp,
    kind: person ? 'person' : 'applicant',
    name: person ? head.fullName : shortName,
  };
}
