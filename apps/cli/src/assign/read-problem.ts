import type { AffinePair, AssignableApplication, AssignableExpert, ExpertPair } from '#engine';
import { readTable } from '../files/read-table.js';
import type { Row } from '../files/row.js';

const MOST_APPLICATIONS = 1_000_000;
const GREATEST_AFFINITY = 500;

/** @throws RefusedInput, as do the others */
export async function readApplications(path: string, demand: number): Promise<AssignableApplication[]> {
  const found = new Map<string, AssignableApplication>();
  await readTable(path, { required: ['application'], optional: ['language'] }, (row) => {
    const id = row.text('application');
    if (found.has(id)) row.refuse('application', `“${id}” stands twice`);
    found.set(id, { id, demand, language: row.optional('language') });
  });
  return [...found.values()];
}

export async function readExperts(path: string): Promise<AssignableExpert[]> {
  const found = new Map<string, AssignableExpert>();
  const columns = { required: ['expert', 'min', 'max'], optional: ['organisation', 'languages'] };
  await readTable(path, columns, (row) => {
    const id = row.text('expert');
    if (found.has(id)) row.refuse('expert', `“${id}” stands twice`);
    const min = row.integer('min', 0, MOST_APPLICATIONS);
    found.set(id, {
      ...{ id, min, max: row.integer('max', min, MOST_APPLICATIONS) },
      organisation: row.optional('organisation'),
      languages: row.optional('languages')?.split(/[\s,;|/]+/),
    });
  });
  return [...found.values()];
}

/** The pairs of known applications and experts that a file lists. */
export class PairReader {
  private readonly applications: ReadonlySet<string>;
  private readonly experts: ReadonlySet<string>;

  constructor(applications: readonly AssignableApplication[], experts: readonly AssignableExpert[]) {
    this.applications = new Set(applications.map(({ id }) => id));
    this.experts = new Set(experts.map(({ id }) => id));
  }

  async affinity(path: string): Promise<AffinePair[]> {
    const pairs: AffinePair[] = [];
    const seen = new Map<string, Set<string>>();
    await readTable(path, { required: ['application', 'expert', 'score'] }, (row) => {
      const pair = this.pair(row);
      const experts = seen.get(pair.application) ?? new Set();
      if (experts.has(pair.expert))
        row.refuse('expert', `the pair of “${pair.application}” and “${pair.expert}” stands twice`);
      seen.set(pair.application, experts.add(pair.expert));
      pairs.push({ ...pair, affinity: row.integer('score', 0, GREATEST_AFFINITY) });
    });
    return pairs;
  }

  async conflicts(path: string): Promise<ExpertPair[]> {
    const pairs: ExpertPair[] = [];
    await readTable(path, { required: ['application', 'expert'] }, (row) => pairs.push(this.pair(row)));
    return pairs;
  }

  private pair(row: Row): ExpertPair {
    const [application, expert] = [row.text('application'), row.text('expert')];
    if (!this.applications.has(application))
      row.refuse('application', `there is no application “${application}”`);
    if (!this.experts.has(expert)) row.refuse('expert', `there is no expert “${expert}”`);
    return { application, expert };
  }
}
