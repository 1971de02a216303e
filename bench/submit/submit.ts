import { startBenchDatabase } from '../bench-database.js';
import { benchContent } from '../content.js';
import { fillContest, fillSessions } from '../fill-contest.js';
import { report } from '../measurement.js';
import { statementsOfOneSubmit } from './count-statements.js';
import { loadHttp } from './load-http.js';
import { runPgbench } from './run-pgbench.js';

/** How many applicants there are, and how many of them press the button at the same moment. */
const APPLICANTS = 400;
const AT_ONCE = 16;
const SECONDS = 12;

/** Submitting through HTTP, beside pgbench running the same statements on the same server. */
export async function benchSubmit(): Promise<void> {
  const database = await startBenchDatabase();
  try {
    const size = { people: APPLICANTS, applications: APPLICANTS, content: benchContent() };
    await fillContest(database, { ...size, callStatus: 'published', applicationStatus: 'draft' });
    await fillSessions(database, APPLICANTS);
    const statements = await statementsOfOneSubmit(database.config);
    console.log(`Statements per submit: ${statements.length}`);
    for (const statement of statements) console.log(`  ${statement}`);
    const load = { applicants: APPLICANTS, atOnce: AT_ONCE, seconds: SECONDS };
    const ours = await loadHttp(database.config, load);
    const floor = await runPgbench(database.config, { ...load, statements: statements.length });
    const note = `${statements.length} statements, ${AT_ONCE} at once; floor: pgbench -M prepared, the same statements`;
    report({ bench: 'submit', ours, floor, unit: 'per second', note });
  } finally {
    await database.stop();
  }
}
