import { makeBudget } from './budget.js';
import { addDays, daysBetween, type CalendarDate } from '#kernel';
import type { ApplicationContent, OrganisationContent, ProjectContent } from './content.types.js';
import type { DirectionCode } from './directions.js';
import { fillSlots, type Slots } from './fill-slots.js';
import { inDistrict, ofDistrict, type Municipality } from './municipalities.js';
import type { PeopleMaker } from './people.js';
import { PHRASES } from './phrases/by-direction.js';
import type { DirectionPhrases, ProjectIdea, TaskPattern } from './phrases/direction-phrases.js';
import {
  CLOSING_TASKS,
  CONSEQUENCES,
  DEVELOPMENT,
  EVIDENCE,
  FIRST_STEP_RESULTS,
  INFORMATION_SUPPORT,
  PREPARATION_TASKS,
  SECOND_STEP_RESULTS,
  SUMMARY_ENDINGS,
} from './phrases/every-project.js';
import { makePlan } from './plan.js';
import type { SeededRandom } from './seeded-random.js';
import { makeTeam } from './team.js';
import type { TitledIdea } from './title-book.js';

export interface ApplicationRequest extends TitledIdea {
  organisation: OrganisationContent;
  direction: DirectionCode;
  municipality: Municipality;
  askedRoubles: number;
  /** No project begins before this day. */
  earliestStart: CalendarDate;
}

interface Period {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

/** Begins on one of the contest's usual days and runs for 5–11 months. */
function drawPeriod(random: SeededRandom, earliestStart: CalendarDate): Period {
  const startsOn = addDays(earliestStart, random.stepped(0, 60, 15));
  return { startsOn, endsOn: addDays(startsOn, random.integer(150, 330)) };
}

const monthsOf = ({ startsOn, endsOn }: Period): number => Math.round(daysBetween(startsOn, endsOn) / 30);

/** Preparation, the idea's own task, one or two of its direction, closing. */
function drawTasks(random: SeededRandom, idea: ProjectIdea, phrases: DirectionPhrases): TaskPattern[] {
  const [first, second] = idea.steps;
  const own: TaskPattern = {
    text: idea.task,
    events: [
      { title: first, result: random.pick(FIRST_STEP_RESULTS) },
      { title: second, result: random.pick(SECOND_STEP_RESULTS) },
    ],
  };
  const chosen = new Set(random.sample(phrases.tasks, random.integer(1, 2)));
  const ofDirection = (from: number, to?: number): TaskPattern[] =>
    phrases.tasks.slice(from, to).filter((task) => chosen.has(task));
  return [
    random.pick(PREPARATION_TASKS),
    ...ofDirection(0, 1),
    own,
    ...ofDirection(1),
    random.pick(CLOSING_TASKS),
  ];
}

/** Settlements of the project: the centre, the one that the title names, and some others. */
function drawPlaces(random: SeededRandom, title: string, { centreRu, villages }: Municipality): string[] {
  const named = villages.filter(
    (village) => title.endsWith(`: ${village}`) || title.endsWith(`(${village})`),
  );
  const others = random.sample(villages, random.integer(1, 3)).filter((village) => !named.includes(village));
  return [centreRu, ...named, ...others];
}

function quantitativeResults(random: SeededRandom, phrases: DirectionPhrases, slots: Slots): string {
  const measures = phrases.measures.map(({ label, count }) => `${label}: ${random.integer(...count)}.`);
  const base = fillSlots('Участников: {people}. Населённых пунктов: {villages}.', slots);
  return [base, ...measures, `Публикаций о проекте: ${random.integer(10, 40)}.`].join(' ');
}

interface Facts extends Period {
  title: string;
  places: readonly string[];
  tasks: readonly TaskPattern[];
  slots: Slots;
}

function describe(
  random: SeededRandom,
  { idea, direction, municipality }: ApplicationRequest,
  { title, places, tasks, slots, startsOn, endsOn }: Facts,
): ProjectContent {
  const phrases = PHRASES[direction];
  const fill = (phrase: string): string => fillSlots(phrase, slots);
  const some = (sentences: readonly string[], count: number): string =>
    random.sample(sentences, count).map(fill).join(' ');
  const geography = `${municipality.nameRu}: ${places.join(', ')}.`;
  const [one, two, three] = random.sample(phrases.partners, 3);
  return {
    title,
    summary: `${fill(idea.about)} ${some(SUMMARY_ENDINGS, 1)} Место проведения — ${geography}`,
    problem: [
      `${fill(idea.problem)} ${some(EVIDENCE, 1)}`,
      `${some(phrases.contexts, 2)} ${some(CONSEQUENCES, 1)}`,
    ].join('\n\n'),
    goal: fill(idea.goal),
    tasks: tasks.map(({ text }) => text),
    targetGroups: random.pick(phrases.targetGroups),
    geography: `Республика Саха (Якутия), ${geography}`,
    quantitativeResults: quantitativeResults(random, phrases, slots),
    qualitativeResults: some(phrases.qualitative, 2),
    partners: fill(`Письма поддержки дали: администрация {ofDistrict}, ${one}, ${two}, ${three}.`),
    informationSupport: some(INFORMATION_SUPPORT, 3),
    development: some(DEVELOPMENT, 2),
    startsOn,
    endsOn,
  };
}

/** All answers of one application; its budget asks for exactly the sum requested. */
export function makeApplication(
  random: SeededRandom,
  people: PeopleMaker,
  request: ApplicationRequest,
): ApplicationContent {
  const { organisation, direction, municipality, askedRoubles, title } = request;
  const phrases = PHRASES[direction];
  const period = drawPeriod(random, request.earliestStart);
  const places = drawPlaces(random, title, municipality);
  const tasks = drawTasks(random, request.idea, phrases);
  const participants = random.stepped(60, 420, 10);
  const slots = (): Slots => ({
    inCentre: municipality.inCentre,
    inDistrict: inDistrict(municipality),
    ofDistrict: ofDistrict(municipality),
    villages: places.length,
    people: participants,
    group: random.stepped(15, 50, 5),
  });
  const { leader, members, posts, employment } = makeTeam(random, people, {
    organisation,
    specialists: phrases.specialists,
    askedRoubles,
  });
  const months = monthsOf(period);
  return {
    project: describe(random, request, { ...period, title, places, tasks, slots: slots() }),
    leader,
    team: members,
    plan: makePlan(random, tasks, period, slots),
    budget: makeBudget(random, { askedRoubles, months, posts, employment, expenses: phrases.expenses }),
  };
}
