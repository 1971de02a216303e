import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { Transactions, type Config } from '#platform';
import { useCasesAndProcessors } from '../all-in-one.module.js';
import { DemoJobs } from './demo-jobs.js';
import type { DemoSize } from './demo-size.js';
import { planDemo, type DemoPlan } from './plan/demo-plan.js';
import { EXPERTS_ENTERED, FUND_FOUNDED } from './plan/calendars.js';
import { Accounts } from './stages/accounts.js';
import { Applicants } from './stages/applicants.js';
import { seedFinishedContest, seedOpenContest, seedRunningContest } from './stages/contests.js';
import { createExperts } from './stages/experts.js';
import { createFund } from './stages/fund.js';
import { inviteExperts } from './stages/invitations.js';
import type { Seeding } from './stages/seeding.js';
import { installClock, removeClock, withDemoClock } from './time/clock-schema.js';
import { DemoClock } from './time/demo-clock.js';
import { CONTEST_ZONE, DemoDays } from './time/demo-days.js';
import type { Owner } from './time/owner.js';

/** How the demo is to be made. */
export interface DemoWish {
  size: DemoSize;
  /** Tells the person at the terminal how far it is. */
  say: (line: string) => void;
  /** Ends it half done: it is made anew then. */
  signal: AbortSignal;
}

/**
 * Fills an empty database with the demo. It is done when the demo's clock is gone.
 * @throws the signal's reason when it is ended before
 */
export async function seedDemo(owner: Owner, config: Config, wish: DemoWish): Promise<void> {
  await installClock(owner);
  const app = await NestFactory.createApplicationContext(useCasesAndProcessors(seedingConfig(config)), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await fill(app, wish);
  } finally {
    await app.close();
  }
  await removeClock(owner);
}

/** Nothing that happens in the demo's past is mailed to anybody. */
function seedingConfig(config: Config): Config {
  const databaseUrl = withDemoClock(config.databaseUrl ?? '');
  return Object.assign(Object.create(Object.getPrototypeOf(config) as object), config, {
    databaseUrl,
    smtpUrl: undefined,
  }) as Config;
}

async function fill(app: INestApplicationContext, { size, say, signal }: DemoWish): Promise<void> {
  const days = new DemoDays(await today(app.get(Transactions)));
  const plan = planDemo(size, days);
  const seeding = await begin(app, days, plan, signal);
  say('Filling the database with the demo: a finished contest');
  await seedFinishedContest(seeding, plan, size.finished.reserve);
  say('A contest under review');
  await seedRunningContest(seeding, plan);
  say('A contest that takes applications');
  await seedOpenContest(seeding, plan);
  await inviteExperts(seeding, plan.contents.people);
  await seeding.jobs.runAll();
}

async function begin(
  app: INestApplicationContext,
  days: DemoDays,
  plan: DemoPlan,
  signal: AbortSignal,
): Promise<Seeding> {
  const jobs = new DemoJobs(app);
  const clock = new DemoClock(app.get(Transactions), () => jobs.runSingle(), signal);
  const accounts = await Accounts.open(app);
  const fund = await clock.at(days.at(FUND_FOUNDED, '10:00:00'), () =>
    createFund(app, accounts, plan.contents.people),
  );
  const experts = await clock.at(days.at(EXPERTS_ENTERED, '10:00:00'), () =>
    createExperts(app, accounts, fund, plan),
  );
  const applicants = new Applicants(app, accounts, plan.shownApplicant);
  return { app, clock, days, jobs, accounts, applicants, fund, experts };
}

/** By the database's clock, in the contest's zone. @returns YYYY-MM-DD */
async function today(tx: Transactions): Promise<string> {
  const [{ day }] = await tx.manager.query<[{ day: string }]>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE $1, 'YYYY-MM-DD') AS day`,
    [CONTEST_ZONE.name],
  );
  return day;
}
