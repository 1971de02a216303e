import type { Kopecks } from '#kernel';
import { admittedOf, type RoundPlan } from '../plan/round-plan.js';
import { FINISHED_DAYS, OPEN_DAYS, RUNNING_DAYS } from '../plan/calendars.js';
import type { DemoPlan } from '../plan/demo-plan.js';
import type { SupervisionPlan } from '../plan/supervision.js';
import { admit, commissionOn } from './admission.js';
import { DemoCalibration } from './calibration.js';
import { closeIntake, openCall, type OpenedCall } from './calls.js';
import { decideAwards } from './council.js';
import { DemoGrants } from './grants.js';
import { comeLate, draftAll, takeIn } from './intake.js';
import { DemoRound } from './round.js';
import type { Seeding } from './seeding.js';
import { chooseBetweenWindows } from './two-windows.js';

const OFFICE_HOUR = '10:00:00';
const ROUND_OPENS = '11:30:00';

/** @param reserve how many wait for money that may be freed */
export async function seedFinishedContest(seeding: Seeding, demo: DemoPlan, reserve: number): Promise<void> {
  const { finished } = demo;
  const round = await seedUntilAdmission(seeding, demo, finished, FINISHED_DAYS, (call) =>
    comeLate(seeding, call, finished.late.application, finished.late.refusedAt),
  );
  const { call, applicationIds } = round;
  await reviewAll(seeding, round, finished, FINISHED_DAYS.reviewingOpens, {
    reduced: finished.council.amounts,
  });
  await decideAwards(seeding, call, finished.council, { applicationIds, reserve });
  const applications = admittedOf(finished);
  const host = applications.find(({ organisation }) => organisation.kind === 'legal-entity')?.organisation;
  if (!host) throw new RangeError('No legal entity takes part');
  await new DemoGrants(seeding, { callId: call.id, applications, applicationIds, host }).run(finished.grants);
}

export async function seedRunningContest(seeding: Seeding, demo: DemoPlan): Promise<void> {
  const { running } = demo;
  const { calibration, supervision } = running;
  const round = await seedUntilAdmission(seeding, demo, running, RUNNING_DAYS);
  const applications = admittedOf(running);
  const chosen = calibration.applications.flatMap((position) => {
    const applicationId = round.applicationIds[position];
    const content = applications[position]?.content;
    return applicationId && content ? [{ applicationId, content }] : [];
  });
  await new DemoCalibration(seeding, chosen, calibration.scores).run(round.call.id);
  await reviewAll(seeding, round, running, RUNNING_DAYS.reviewingOpens, { supervision });
  await seeding.jobs.runAll();
  // What the ranking asks for by rule: third reviews.
  await seeding.jobs.runAll();
}

export async function seedOpenContest(seeding: Seeding, { open }: DemoPlan): Promise<void> {
  const call = await openCall(seeding, open.terms, seeding.days.at(OPEN_DAYS.published, OFFICE_HOUR));
  await takeIn(seeding, call, open.submitted);
  const [id] = await draftAll(seeding, call, open.drafts);
  const [first] = open.drafts;
  if (id && first) await chooseBetweenWindows(seeding, call, first, id);
}

/** A call whose commission has met. */
interface AdmittedRound {
  call: OpenedCall;
  /** Of the admitted ones, by position. */
  applicationIds: string[];
}

async function seedUntilAdmission(
  seeding: Seeding,
  { contents }: DemoPlan,
  plan: RoundPlan,
  calendar: typeof FINISHED_DAYS | typeof RUNNING_DAYS,
  beforeClosing?: (call: OpenedCall) => Promise<unknown>,
): Promise<AdmittedRound> {
  const call = await openCall(seeding, plan.terms, seeding.days.at(calendar.published, OFFICE_HOUR));
  const ids = await takeIn(seeding, call, plan.applications);
  await beforeClosing?.(call);
  await closeIntake(seeding, plan.terms.dates.closesAt);
  const commission = commissionOn(seeding, calendar.protocol, contents.people);
  return { call, applicationIds: await admit(seeding, call, plan, ids, commission) };
}

/** What one round of reviews has and the other has not. */
interface Occasions {
  /** Awards that will be less than what is asked, by position. */
  reduced?: ReadonlyMap<number, Kopecks>;
  supervision?: SupervisionPlan;
}

/** @param opens days from today */
async function reviewAll(
  seeding: Seeding,
  { call, applicationIds }: AdmittedRound,
  plan: RoundPlan,
  opens: number,
  { reduced, supervision }: Occasions,
): Promise<void> {
  const admitted = admittedOf(plan).map(({ content, organisation }, position) => ({
    ...{ applicationId: applicationIds[position] ?? '', content, organisation },
    reducedTo: reduced?.get(position),
  }));
  const round = new DemoRound(seeding, call, admitted);
  await round.run(seeding.days.at(opens, ROUND_OPENS), plan.reviews, supervision);
}
