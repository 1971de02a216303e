import { daysBetween } from '#kernel';
import { generateContest, type ContestContent, type ContestOptions } from './contest.js';
import { DIRECTIONS } from './directions.js';
import { FEATURED_PROJECTS } from './featured-projects.js';

const roubles = (millions: number): bigint => BigInt(millions) * 100_000_000n;

const FINISHED = {
  seed: 'finished',
  applications: 388,
  organisations: 325,
  districts: 27,
  year: 2025,
  askedTotal: roubles(616),
} satisfies ContestOptions;

const RUNNING = {
  seed: 'running',
  applications: 474,
  organisations: 401,
  districts: 31,
  year: 2026,
  askedTotal: roubles(560),
} satisfies ContestOptions;

const askedOf = ({ content }: ContestContent['projects'][number]): bigint =>
  content.budget.reduce(
    (sum, { unitCostKopecks, quantity, ownKopecks }) =>
      sum + BigInt(unitCostKopecks) * BigInt(quantity) - BigInt(ownKopecks),
    0n,
  );

describe.each([FINISHED, RUNNING])('the $seed contest', (options) => {
  const contest = generateContest(options);
  const { organisations, projects } = contest;

  it('has exactly the numbers asked for', () => {
    expect(projects).toHaveLength(options.applications);
    expect(organisations).toHaveLength(options.organisations);
    expect(new Set(projects.map(({ organisationIndex }) => organisationIndex)).size).toBe(
      options.organisations,
    );
    expect(new Set(organisations.map(({ oktmo }) => oktmo)).size).toBe(options.districts);
    expect(new Set(projects.map(({ municipality }) => municipality)).size).toBe(options.districts);
    expect(new Set(projects.map(({ direction }) => direction)).size).toBe(DIRECTIONS.length);
  });

  it('has one application per direction of an organisation, in what it works in', () => {
    const keys = projects.map(({ organisationIndex, direction }) => `${organisationIndex} ${direction}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { organisationIndex, direction } of projects) {
      expect(organisations[organisationIndex]?.directions).toContain(direction);
    }
  });

  it('asks for the total within 0.1 %, each application within the limits', () => {
    const sums = projects.map(askedOf);
    const total = Number(sums.reduce((sum, asked) => sum + asked, 0n));
    expect(Math.abs(total / Number(options.askedTotal) - 1)).toBeLessThan(0.001);
    for (const asked of sums) expect(asked >= 30_000_000n && asked <= 300_000_000n).toBe(true);
  });

  it('has no title twice and the featured projects with their sums', () => {
    expect(new Set(projects.map(({ content }) => content.project.title)).size).toBe(options.applications);
    for (const { title, direction, oktmo, askedRoubles } of FEATURED_PROJECTS) {
      const found = projects.filter(({ content }) => content.project.title === title);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ direction, municipality: oktmo });
      expect(found.map(askedOf)).toEqual([BigInt(askedRoubles) * 100n]);
    }
  });

  it('has plans that make the dates of their projects, with two events or more for every task', () => {
    for (const { content } of projects) {
      const { tasks, startsOn, endsOn } = content.project;
      expect(content.plan.map((event) => event.startsOn).sort()[0]).toBe(startsOn);
      expect(
        content.plan
          .map((event) => event.endsOn)
          .sort()
          .at(-1),
      ).toBe(endsOn);
      for (const event of content.plan) expect(daysBetween(event.startsOn, event.endsOn)).toBeGreaterThan(5);
      for (const task of tasks) {
        expect(content.plan.filter((event) => event.task === task).length).toBeGreaterThanOrEqual(2);
      }
      expect(new Set(content.plan.map(({ task }) => task))).toEqual(new Set(tasks));
      expect(new Set(tasks).size).toBe(tasks.length);
    }
  });

  it('has teams of 3–6 whose paid posts are in the budget by their names', () => {
    for (const { content } of projects) {
      expect(content.team.length).toBeGreaterThanOrEqual(3);
      expect(content.team.length).toBeLessThanOrEqual(6);
      const roles = ['Руководитель проекта', ...content.team.map(({ role }) => role)];
      const paid = content.budget.filter(
        ({ article }) => article === 'staff' || article === 'civil-contracts',
      );
      for (const { title } of paid) expect(roles).toContain(title);
    }
  });
});

describe('generateContest', () => {
  it('repeats itself for one seed and differs for another', () => {
    const written = (options: ContestOptions): string => JSON.stringify(generateContest(options));
    const small = { ...FINISHED, applications: 60, organisations: 50, askedTotal: roubles(80) };
    expect(written(small) === written(small)).toBe(true);
    expect(written(small) === written({ ...small, seed: 'other' })).toBe(false);
  });

  it('lets a part of earlier organisations apply again and repeats no other', () => {
    const known = generateContest(FINISHED).organisations;
    const { organisations } = generateContest({ ...RUNNING, known, featured: [] });
    const inns = new Set(known.flatMap(({ inn }) => inn ?? []));
    const returning = organisations.filter(({ inn }) => inn !== null && inns.has(inn));
    expect(returning.length).toBeGreaterThan(100);
    for (const organisation of returning) expect(known).toContain(organisation);
    const emails = [...new Set([...known, ...organisations])].map(({ head }) => head.email);
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('begins projects no earlier than told', () => {
    const { projects } = generateContest({ ...RUNNING, startsOn: '2026-09-15' });
    for (const { content } of projects) expect(content.project.startsOn >= '2026-09-15').toBe(true);
  });

  it('makes both contests of the demo in under two seconds of processor time', () => {
    const runs = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      generateContest(FINISHED);
      generateContest(RUNNING);
      return process.cpuUsage(before).user / 1000;
    });
    // The best of three: a busy machine slows single runs down.
    expect(Math.min(...runs)).toBeLessThan(2000);
  });

  it.each([
    ['more districts than organisations', { districts: 36, organisations: 30 }],
    ['more organisations than applications', { organisations: 500 }],
    ['more applications than directions allow', { applications: 5000, askedTotal: roubles(6000) }],
    ['a total beyond the limits', { askedTotal: roubles(5000) }],
    ['a featured district without organisations', { districts: 3 }],
  ])('refuses %s', (_, contradiction) => {
    expect(() => generateContest({ ...FINISHED, ...contradiction })).toThrow(RangeError);
  });
});
