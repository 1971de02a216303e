import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '#platform';
import type { DemoJobs } from '../demo-jobs.js';
import type { DemoClock } from '../time/demo-clock.js';
import type { DemoDays } from '../time/demo-days.js';
import type { Accounts } from './accounts.js';
import type { Applicants } from './applicants.js';
import type { Fund } from './fund.js';

/** What every stage of the demo works with. */
export interface Seeding {
  app: INestApplicationContext;
  clock: DemoClock;
  days: DemoDays;
  jobs: DemoJobs;
  accounts: Accounts;
  applicants: Applicants;
  fund: Fund;
  /** By their positions in the plan. */
  experts: readonly Actor[];
}
