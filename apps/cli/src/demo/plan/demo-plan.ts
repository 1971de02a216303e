import type { Kopecks } from '#kernel';
import type { ExpertContent, OrganisationContent } from '../content/content.types.js';
import { FEATURED_PROJECTS } from '../content/featured-projects.js';
import { SeededRandom } from '../content/seeded-random.js';
import type { DemoSize } from '../demo-size.js';
import type { DemoDays } from '../time/demo-days.js';
import { FINISHED_DAYS, OPEN_DAYS, RUNNING_DAYS } from './calendars.js';
import {
  contestCodes,
  contestDates,
  contestTitle,
  planApplications,
  requestedOf,
  roundExperts,
  type ContestDays,
  type PlannedApplication,
} from './contest-plan.js';
import type { ContestTerms } from './contest-rules.js';
import { planCouncil, type CouncilPlan } from './council.js';
import { makeDemoContents, type DemoContents } from './demo-contents.js';
import { drawSeverities } from './expert-model.js';
import { planFinishedRound } from './finished-round.js';
import { planGrants, type GrantsPlan } from './grants.js';
import { settleLots } from './planned-ranking.js';
import {
  admittedOf,
  drawWorkplaces,
  planUntilAdmission,
  type RoundGround,
  type RoundPlan,
} from './round-plan.js';
import type { RoundExpert } from './round-planner.js';
import { planCalibration, type CalibrationPlan } from './calibration.js';
import type { PlannedRemoval } from './removal.js';
import { planRunningRound } from './running-round.js';
import { planSupervision, type SupervisionPlan } from './supervision.js';

/** An application that came after the deadline. */
interface LateApplication {
  application: PlannedApplication;
  refusedAt: Date;
}

interface FinishedPlan extends RoundPlan {
  late: LateApplication;
  /** It means applications by their positions among the admitted ones, as reviews do. */
  council: CouncilPlan;
  grants: GrantsPlan;
}

interface RunningPlan extends RoundPlan {
  calibration: CalibrationPlan;
  supervision: SupervisionPlan;
}

interface OpenPlan {
  terms: ContestTerms;
  submitted: PlannedApplication[];
  drafts: PlannedApplication[];
}

/** Everything that happens in the demo. The same for one size and day. */
export interface DemoPlan {
  contents: DemoContents;
  experts: (ExpertContent & { workplaceInn: string | null })[];
  /** Whose accounts the demo opens to visitors. */
  shownExpert: ExpertContent;
  shownApplicant: OrganisationContent;
  finished: FinishedPlan;
  running: RunningPlan;
  open: OpenPlan;
}

const SEED = 'keskil-demo/plan';
/** The guide's most punctual applicant, and the one who was not. */
const LAST_ACCEPTED_BEFORE_MS = 19_000;
const REFUSED_AFTER_MS = 2_000;
const EXPERTS_WITH_WORKPLACES = [3, 4, 5];
/** The formal check ends in time for what falls on a weekend to be done on Monday. */
const CHECK_ENDS_BEFORE = 4;

export function planDemo(size: DemoSize, days: DemoDays): DemoPlan {
  const random = new SeededRandom(SEED);
  const contents = makeDemoContents(size, days);
  const terms = contestTerms(size, days);
  const severities = drawSeverities(random.fork('severities'), size.experts);
  const { organisations } = contents.finished;
  const workplaces = drawWorkplaces(random.fork('workplaces'), organisations, EXPERTS_WITH_WORKPLACES);
  const readers = roundExperts(contents.experts, severities, workplaces);
  const finished = planFinished(random.fork('finished'), {
    size,
    days,
    contents,
    readers,
    terms: terms.finished,
  });
  const { removal, ...round } = planRunning(random.fork('running'), {
    size,
    days,
    contents,
    readers,
    terms: terms.running,
  });
  const shownExpert = busiestExpert(contents.experts, round);
  const shown = contents.experts.indexOf(shownExpert);
  const supervision = planSupervision(random.fork('supervision'), round.reviews, { days, removal, shown });
  return {
    contents,
    experts: contents.experts.map((expert, index) => ({
      ...expert,
      workplaceInn: workplaces.get(index) ?? null,
    })),
    shownExpert,
    shownApplicant: finished.grants.shown,
    finished,
    running: { ...round, supervision },
    open: planOpen(random.fork('open'), { size, days, contents, terms: terms.open }),
  };
}

interface Ground {
  size: DemoSize;
  days: DemoDays;
  contents: DemoContents;
  terms: ContestTerms;
}

function contestTerms(size: DemoSize, days: DemoDays): Record<'finished' | 'running' | 'open', ContestTerms> {
  const calendars = [FINISHED_DAYS, RUNNING_DAYS, OPEN_DAYS];
  const years = calendars.map(({ opens }) => days.day(opens).slice(0, 4));
  const codes = contestCodes(years);
  const { republicBudget, federalBudget } = size.finished;
  const termsOf = (index: number, offsets: ContestDays): ContestTerms => ({
    ...{ republicBudget, federalBudget, expertCapacity: size.expertCapacity, thirdReview: 'by-hand' },
    code: codes[index] ?? '',
    title: contestTitle(years[index] ?? '', codes[index] ?? ''),
    dates: contestDates(days, offsets),
  });
  return {
    finished: termsOf(0, FINISHED_DAYS),
    running: { ...termsOf(1, RUNNING_DAYS), thirdReview: 'by-rule' },
    open: termsOf(2, OPEN_DAYS),
  };
}

type RoundInput = Ground & { readers: readonly RoundExpert[] };

const roundGround = (
  random: RoundGround['random'],
  { days, terms, readers }: RoundInput,
  calendar: typeof FINISHED_DAYS | typeof RUNNING_DAYS,
): Omit<RoundGround, 'content' | 'size'> => ({
  ...{ random, days, terms, experts: readers },
  check: { from: calendar.closes + 1, to: calendar.formalCheckUntil - CHECK_ENDS_BEFORE },
  admittedTitles: new Set(FEATURED_PROJECTS.map(({ title }) => title)),
});

function planFinished(random: SeededRandom, input: RoundInput): FinishedPlan {
  const { size, days, contents, terms } = input;
  const admitted = planUntilAdmission({
    ...roundGround(random, input, FINISHED_DAYS),
    ...{ content: contents.finished, size: size.finished },
  });
  const { closesAt } = terms.dates;
  Object.assign(admitted.applications.at(-1) ?? {}, {
    submittedAt: new Date(closesAt.getTime() - LAST_ACCEPTED_BEFORE_MS),
  });
  planFinishedRound(random.fork('round'), admitted.planner, days);
  settleLots(admitted.planner);
  const contenders = admittedOf(admitted);
  const budget: Kopecks = size.finished.republicBudget + size.finished.federalBudget;
  const council = planCouncil(
    admitted.planner,
    contenders.map((application) => ({
      organisation: application.organisation.shortName,
      requestedKopecks: requestedOf(application),
    })),
    size.finished.winners,
    budget,
  );
  const [late] = planApplications(random.fork('late'), contents.late, terms.dates);
  if (!late) throw new RangeError('Nobody comes late');
  return {
    ...admitted,
    reviews: admitted.planner.reviews,
    late: { application: late, refusedAt: new Date(closesAt.getTime() + REFUSED_AFTER_MS) },
    council,
    grants: planGrants(random.fork('grants'), days, contenders, council),
  };
}

function planRunning(
  random: SeededRandom,
  input: RoundInput,
): Omit<RunningPlan, 'supervision'> & { removal: PlannedRemoval } {
  const { size, days, contents } = input;
  const admitted = planUntilAdmission({
    ...roundGround(random, input, RUNNING_DAYS),
    ...{ content: contents.running, size: size.running },
  });
  const removal = planRunningRound(random.fork('round'), admitted.planner, days, size.running);
  settleLots(admitted.planner);
  const calibration = planCalibration(random.fork('calibration'), admitted.planner);
  return { ...admitted, reviews: admitted.planner.reviews, calibration, removal };
}

function planOpen(random: SeededRandom, { size, days, contents, terms }: Ground): OpenPlan {
  const soFar = { opensAt: terms.dates.opensAt, closesAt: days.at(-1, '21:00:00') };
  const all = planApplications(random, contents.open, soFar);
  return { terms, submitted: all.slice(0, size.open.submitted), drafts: all.slice(size.open.submitted) };
}

/** Who has the most to do: neither the severe one, who is the first, nor the removed one, who is the last. */
function busiestExpert(experts: readonly ExpertContent[], { reviews }: RoundPlan): ExpertContent {
  const open = (index: number): number =>
    reviews.filter(({ expert, steps }) => {
      const last = steps.at(-1)?.name;
      return (
        expert === index && (last === undefined || last === 'accept' || last === 'save' || last === 'return')
      );
    }).length;
  const [busiest] = experts.slice(1, -1).sort((a, b) => open(experts.indexOf(b)) - open(experts.indexOf(a)));
  if (!busiest) throw new RangeError('Too few experts');
  return busiest;
}
