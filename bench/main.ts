import 'reflect-metadata';
import { benchAggregate } from './aggregate/aggregate.js';
import { benchAssign } from './assign/assign.js';
import { benchCalibrate } from './calibrate/calibrate.js';
import { benchJobs } from './jobs/jobs.js';
import { benchSubmit } from './submit/submit.js';

const BENCHES: Record<string, () => Promise<void>> = {
  submit: benchSubmit,
  aggregate: benchAggregate,
  jobs: benchJobs,
  assign: benchAssign,
  calibrate: benchCalibrate,
};

const bench = BENCHES[process.argv[2] ?? ''];
if (!bench) {
  console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
  process.exit(1);
}
await bench();
