import { fromRoubles, type Kopecks, type CalendarDate } from '#kernel';
import {
  allocate,
  findFeaturedApplicants,
  withFeaturedDirections,
  type ApplicationSlot,
  type FeaturedApplicant,
} from './allocation.js';
import { drawAskedSums } from './asked-sums.js';
import type { ApplicationContent, OrganisationContent } from './content.types.js';
import type { DirectionCode } from './directions.js';
import { FEATURED_PROJECTS, type FeaturedProject } from './featured-projects.js';
import { activeMunicipalities, municipalityOf, type Municipality } from './municipalities.js';
import { makeOrganisations, peopleBeside } from './organisations.js';
import type { PeopleMaker } from './people.js';
import { makeApplication } from './projects.js';
import { SeededRandom } from './seeded-random.js';
import { TitleBook, type TitledIdea } from './title-book.js';

export interface ContestOptions {
  seed: string;
  applications: number;
  /** How many organisations make them; 1–3 applications each. */
  organisations: number;
  /** How many of the 36 municipalities they come from. */
  districts: number;
  /** The year of the intake: legal entities are at least a year older. */
  year: number;
  /** The first day that a project may begin on; 1 July of the year by default. */
  startsOn?: CalendarDate;
  /** What all applications ask together, met within 0.1 %. */
  askedTotal: Kopecks;
  /** What one application may ask, both included; 300 000 – 3 000 000 ₽ by default. */
  askedLimits?: { min: Kopecks; max: Kopecks };
  /** Projects that must be there with their titles and sums; the six of the guide by default. */
  featured?: readonly FeaturedProject[];
  /** Organisations of earlier contests: a part of them applies again, the others' names stay taken. */
  known?: readonly OrganisationContent[];
  /** Who invents people; one for the whole demo keeps names and addresses unique in all of it. */
  people?: PeopleMaker;
}

export interface ContestProject {
  organisationIndex: number;
  direction: DirectionCode;
  /** OKTMO of where the project is carried out. */
  municipality: string;
  content: ApplicationContent;
}

export interface ContestContent {
  organisations: OrganisationContent[];
  projects: ContestProject[];
}

const DEFAULT_LIMITS = { min: fromRoubles(300_000), max: fromRoubles(3_000_000) };
/** The part of a contest's organisations that have applied before. */
const RETURNING_SHARE = 0.4;

const toRoubles = (amount: Kopecks): number => Number(amount / fromRoubles(1));

function drawOrganisations(
  random: SeededRandom,
  { organisations: count, year, known = [] }: ContestOptions,
  municipalities: readonly Municipality[],
  people: PeopleMaker,
): OrganisationContent[] {
  const places = new Set(municipalities.map(({ oktmo }) => oktmo));
  const able = known.filter(({ oktmo }) => places.has(oktmo));
  const most = Math.min(Math.round(count * RETURNING_SHARE), count - municipalities.length);
  const returning = random.sample(able, Math.max(0, most));
  const registeredBy = `${year - 2}-12-31`;
  const options = { municipalities, registeredBy, known, people };
  return [...makeOrganisations(random, count - returning.length, options), ...returning];
}

/** An application that only has to be written. */
interface ProjectPlan extends ApplicationSlot, TitledIdea {
  askedRoubles: number;
}

/** Groups and persons ask for less than legal entities. */
const askingWeight = ({ organisation }: ApplicationSlot): number =>
  organisation.kind === 'legal-entity' ? 1 : 0.4;

/** Titles and sums for all slots. Featured titles are kept first, so that no other project takes them. */
function planProjects(
  random: SeededRandom,
  { askedTotal, askedLimits = DEFAULT_LIMITS }: ContestOptions,
  slots: readonly ApplicationSlot[],
  featured: readonly FeaturedApplicant[],
): ProjectPlan[] {
  const book = new TitleBook(random.fork('titles'));
  const featuredOf = ({ organisationIndex, direction }: ApplicationSlot): FeaturedProject | undefined =>
    featured.find((own) => own.organisationIndex === organisationIndex && own.project.direction === direction)
      ?.project;
  const kept = slots.flatMap((slot) => {
    const project = featuredOf(slot);
    if (!project) return [];
    const { askedRoubles, oktmo, title } = project;
    return {
      ...slot,
      ...book.reserve(slot.direction, title),
      municipality: municipalityOf(oktmo),
      askedRoubles,
    };
  });
  const others = drawAskedSums(
    random.fork('sums'),
    slots.filter((slot) => !featuredOf(slot)),
    askingWeight,
    {
      totalRoubles: toRoubles(askedTotal) - kept.reduce((sum, { askedRoubles }) => sum + askedRoubles, 0),
      minRoubles: toRoubles(askedLimits.min),
      maxRoubles: toRoubles(askedLimits.max),
    },
  ).map((slot) => ({ ...slot, ...book.take(slot.direction, slot.municipality) }));
  return random.fork('order').shuffle([...kept, ...others]);
}

/**
 * A whole contest of invented organisations and applications. The same options give the same content.
 * @throws RangeError when the numbers contradict each other: fewer applications than organisations or fewer
 *   organisations than districts, more than three applications each, a total that the limits do not allow
 */
export function generateContest(options: ContestOptions): ContestContent {
  const { seed, applications, districts, year, startsOn, featured = FEATURED_PROJECTS, known = [] } = options;
  if (districts > options.organisations || options.organisations > applications)
    throw new RangeError('Districts, organisations and applications must not decrease in this order');
  const random = new SeededRandom(seed);
  const people = options.people ?? peopleBeside(random, known);
  const active = activeMunicipalities(districts);
  const drawn = drawOrganisations(random.fork('organisations'), options, active, people);
  const applicants = findFeaturedApplicants(drawn, featured);
  const organisations = withFeaturedDirections(drawn, applicants);
  const slots = allocate(random.fork('slots'), organisations, applications, active);
  const plans = planProjects(random, options, slots, applicants);
  const projects = plans.map((plan, index) => ({
    organisationIndex: plan.organisationIndex,
    direction: plan.direction,
    municipality: plan.municipality.oktmo,
    content: makeApplication(random.fork(`project-${index}`), people, {
      ...plan,
      earliestStart: startsOn ?? `${year}-07-01`,
    }),
  }));
  return { organisations, projects };
}
