import { generateContest, type ContestContent } from '../content/contest.js';
import type { ExpertContent } from '../content/content.types.js';
import { makeExperts } from '../content/experts.js';
import { FEATURED_PROJECTS } from '../content/featured-projects.js';
import { activeMunicipalities } from '../content/municipalities.js';
import { PeopleMaker } from '../content/people.js';
import { SeededRandom } from '../content/seeded-random.js';
import { fromRoubles } from '#kernel';
import type { ContestSize, DemoSize } from '../demo-size.js';
import type { DemoDays } from '../time/demo-days.js';
import { FINISHED_DAYS, OPEN_DAYS, RUNNING_DAYS } from './calendars.js';

/** Everything that is invented for the demo: people, organisations, projects. The same for one size and day. */
export interface DemoContents {
  people: PeopleMaker;
  experts: ExpertContent[];
  finished: ContestContent;
  running: ContestContent;
  open: ContestContent;
  /** One more application to the finished contest, which came too late. */
  late: ContestContent;
}

const SEED = 'keskil-demo';
const OPEN_ASKED_ON_AVERAGE = 1_300_000;

export function makeDemoContents(size: DemoSize, days: DemoDays): DemoContents {
  const random = new SeededRandom(SEED);
  const people = new PeopleMaker(random.fork('people'));
  const experts = makeExperts(random.fork('experts'), people, size.experts);
  const yearOf = (offset: number): number => Number(days.day(offset).slice(0, 4));
  const finished = generateContest({
    ...sizes(size.finished),
    seed: `${SEED}/finished`,
    people,
    year: yearOf(FINISHED_DAYS.opens),
    startsOn: days.day(FINISHED_DAYS.projectsStart),
    featured: featuredIn(size.finished.districts),
  });
  const running = generateContest({
    ...sizes(size.running),
    seed: `${SEED}/running`,
    people,
    year: yearOf(RUNNING_DAYS.opens),
    startsOn: days.day(RUNNING_DAYS.projectsStart),
    featured: [],
    known: finished.organisations,
  });
  const known = [...new Set([...finished.organisations, ...running.organisations])];
  const opened = size.open.drafts + size.open.submitted;
  const open = generateContest({
    seed: `${SEED}/open`,
    applications: opened,
    organisations: opened,
    districts: Math.ceil(opened / 2),
    askedTotal: fromRoubles(opened * OPEN_ASKED_ON_AVERAGE),
    people,
    year: yearOf(OPEN_DAYS.opens),
    startsOn: days.day(OPEN_DAYS.projectsStart),
    featured: [],
    known,
  });
  const late = generateContest({
    seed: `${SEED}/late`,
    ...{ applications: 1, organisations: 1, districts: 1, askedTotal: fromRoubles(947_300) },
    people,
    year: yearOf(FINISHED_DAYS.opens),
    startsOn: days.day(FINISHED_DAYS.projectsStart),
    featured: [],
    known: [...known, ...open.organisations],
  });
  return { people, experts, finished, running, open, late };
}

const sizes = ({ applications, organisations, districts, askedTotal }: ContestSize) => ({
  ...{ applications, organisations, districts, askedTotal },
});

/** The projects of the guide whose municipalities take part. */
function featuredIn(districts: number): typeof FEATURED_PROJECTS {
  const active = new Set(activeMunicipalities(districts).map(({ oktmo }) => oktmo));
  return FEATURED_PROJECTS.filter(({ oktmo }) => active.has(oktmo));
}
