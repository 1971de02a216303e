import type { Kopecks } from '#kernel';
import { admittedOf, type RoundPlan } from '../plan/round-plan.js';
import { FINISHED_DAYS, OPEN_DAYS, RUNNING_DAYS } from '../plan/calendars.js';
import type { DemoPlan } from '../plan/demo-plan.js';
import { admit, commissionOn } from './admission.js';
import { closeIntake, openCall, type OpenedCall } from './calls.js';
import { decideAwards } from './council.js';
import { DemoGrants } from './grants.js';
import { comeLate, draftAll, takeIn } from './intake.js';
import { DemoRound } from './round.js';
import type { Seeding } from './seeding.js';

const OFFICE_HOUR = '10:00:00';
const ROUND_OPENS = '11:30:00';

/** @param reserve how many wait for money that may be freed */
export async function seedFinishedContest(seeding: Seeding, demo: DemoPlan, reserve: number): Promise<void> {
  const { finished } = demo;
  const { call, applicationIds } = await seedUntilReviews(
    seeding,
    demo,
    finished,
    FINISHED_DAYS,
    async (opened) => {
      await comeLate(seeding, opened, finished.late.application, finished.late.refusedAt);
    },
    finished.council.amounts,
  );
  await decideAwards(seeding, call, finished.council, { applicationIds, reserve });
  const applications = admittedOf(finished);
  const host = applications.find(({ organisation }) => organisation.kind === 'legal-entity')?.organisation;
  if (!host) throw new RangeError('No legal entity takes part');
  await new DemoGrants(seeding, { callId: call.id, applications, applicationIds, host }).run(finished.grants);
}

export async function seedRunningContest(seeding: Seeding, demo: DemoPlan): Promise<void> {
  await seedUntilReviews(seeding, demo, demo.running, RUNNING_DAYS, () => Promise.resolve());
  await seeding.jobs.runAll();
}

export async function seedOpenContest(seeding: Seeding, { open }: DemoPlan): Promise<void> {
  const call = await openCall(seeding, open.terms, seeding.days.at(OPEN_DAYS.published, OFFICE_HOUR));
  await takeIn(seeding, call, open.submitted);
  await draftAll(seeding, call, open.drafts);
}

async function seedUntilReviews(
  seeding: Seeding,
  { contents }: DemoPlan,
  plan: RoundPlan,
  calendar: typeof FINISHED_DAYS | typeof RUNNING_DAYS,
  beforeClosing: (call: OpenedCall) => Promise<void>,
  reduced: ReadonlyMap<number, Kopecks> = new Map(),
): Promise<{ call: OpenedCall; applicationIds: string[] }> {
  const { days } = seeding;
  const call = await openCall(seeding, plan.terms, days.at(calendar.published, OFFICE_HOUR));
  const ids = await takeIn(seeding, call, plan.applications);
  await beforeClosing(call);
  await closeIntake(seeding, plan.terms.dates.closesAt);
  const commission = commissionOn(seeding, calendar.protocol, contents.people);
  const applicationIds = await admit(seeding, call, plan, ids, commission);
  const admitted = admittedOf(plan).map(({ content }, position) => ({
    ...{ applicationId: applicationIds[position] ?? '', budget: content.budget },
    reducedTo: reduced.get(position),
  }));
  await new DemoRound(seeding, call, admitted).run(
    days.at(calendar.reviewingOpens, ROUND_OPENS),
    plan.reviews,
  );
  return { call, applicationIds };
}
