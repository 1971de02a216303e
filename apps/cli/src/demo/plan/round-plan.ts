import type { ContestContent } from '../content/contest.js';
import type { OrganisationContent } from '../content/content.types.js';
import type { SeededRandom } from '../content/seeded-random.js';
import type { ContestSize } from '../demo-size.js';
import type { DemoDays } from '../time/demo-days.js';
import { planAdmission, type AdmissionPlan } from './admission.js';
import { planApplications, roundApplication, type PlannedApplication } from './contest-plan.js';
import type { ContestTerms } from './contest-rules.js';
import { drawOverallMerit } from './expert-model.js';
import { RoundPlanner, type PlannedReview, type RoundExpert } from './round-planner.js';

/** A contest from its announcement to its reviews. */
export interface RoundPlan {
  terms: ContestTerms;
  /** In the order of their submission. */
  applications: PlannedApplication[];
  admission: AdmissionPlan;
  /** They mean applications by their positions among the admitted ones. */
  reviews: readonly PlannedReview[];
}

/** What a contest's plan is made from. */
export interface RoundGround {
  random: SeededRandom;
  days: DemoDays;
  terms: ContestTerms;
  content: ContestContent;
  size: ContestSize;
  experts: readonly RoundExpert[];
  /** First and last day of the formal check, in days from today. */
  check: { from: number; to: number };
  /** Titles of projects that are admitted whatever happens. */
  admittedTitles: ReadonlySet<string>;
}

/** A contest whose round is still to be planned. */
export interface AdmittedPlan extends Omit<RoundPlan, 'reviews'> {
  planner: RoundPlanner;
}

export function planUntilAdmission(ground: RoundGround): AdmittedPlan {
  const { random, days, terms, content, size, experts, check, admittedTitles } = ground;
  const applications = planApplications(random.fork('intake'), content, terms.dates);
  const safe = applications.flatMap((application, index) =>
    admittedTitles.has(application.content.project.title) ? [index] : [],
  );
  const last = applications.length - 1;
  const admission = planAdmission(random.fork('admission'), size, days, check, new Set([...safe, last]));
  const merits = random.fork('merits');
  const pair = strongPair(applications, admission);
  const admitted = admission.admitted.map((position) => {
    const drawn = drawOverallMerit(merits);
    const overall = pair.includes(position) ? STRONG_MERIT : drawn;
    return roundApplication(merits, applicationAt(applications, position), overall);
  });
  const planner = new RoundPlanner(random.fork('readings'), admitted, experts, terms.expertCapacity);
  return { terms, applications, admission, planner };
}

/** Both projects of one organisation are so good that both would win, were it not for the rule of one win. */
const STRONG_MERIT = 0.88;

function strongPair(applications: readonly PlannedApplication[], { admitted }: AdmissionPlan): number[] {
  const organisationAt = (position: number): string => {
    return applicationAt(applications, position).organisation.shortName;
  };
  const first = admitted.find((position, index) =>
    admitted.slice(index + 1).some((other) => organisationAt(other) === organisationAt(position)),
  );
  if (first === undefined) return [];
  return admitted.filter((position) => organisationAt(position) === organisationAt(first)).slice(0, 2);
}

/** The applications that are admitted, in order. */
export function admittedOf({ applications, admission }: Omit<RoundPlan, 'reviews'>): PlannedApplication[] {
  return admission.admitted.map((position) => applicationAt(applications, position));
}

function applicationAt(applications: readonly PlannedApplication[], position: number): PlannedApplication {
  const application = applications[position];
  if (!application) throw new RangeError(`No application ${position}`);
  return application;
}

/** Legal entities that apply and have experts among their staff. @returns INNs by the expert's position */
export function drawWorkplaces(
  random: SeededRandom,
  organisations: readonly OrganisationContent[],
  positions: readonly number[],
): Map<number, string> {
  const inns = organisations.flatMap(({ kind, inn }) => (kind === 'legal-entity' && inn ? [inn] : []));
  const drawn = random.sample(inns, positions.length);
  return new Map(positions.map((position, index) => [position, drawn[index] ?? '']));
}
