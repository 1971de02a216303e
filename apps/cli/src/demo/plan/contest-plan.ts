import { projectMonths } from '#applications';
import { budgetSums, bandOf } from '#engine';
import type { Kopecks } from '#kernel';
import type { ContestContent, ContestProject } from '../content/contest.js';
import type { ExpertContent, OrganisationContent } from '../content/content.types.js';
import type { SeededRandom } from '../content/seeded-random.js';
import type { DemoDays } from '../time/demo-days.js';
import { CLOSING_TIME } from './calendars.js';
import { DEMO_RUBRIC, type ContestDates } from './contest-rules.js';
import { drawMerit } from './expert-model.js';
import { drawIntake, type IntakeMoments, type IntakePeriod } from './intake-moments.js';
import type { RoundApplication, RoundExpert } from './round-planner.js';

/** An application of a contest's plan, before it is written. */
export interface PlannedApplication extends ContestProject, IntakeMoments {
  organisation: OrganisationContent;
}

export interface ContestDays {
  opens: number;
  closes: number;
  formalCheckUntil: number;
  reviewsDue: number;
  results: number;
}

const OFFICE_OPENS = '09:00:00';
const OFFICE_CLOSES = '18:00:00';
const NOON = '12:00:00';

export function contestDates(days: DemoDays, offsets: ContestDays): ContestDates {
  return {
    opensAt: days.at(offsets.opens, OFFICE_OPENS),
    closesAt: days.at(offsets.closes, CLOSING_TIME),
    formalCheckUntil: days.at(offsets.formalCheckUntil, OFFICE_CLOSES),
    reviewsDueAt: days.at(offsets.reviewsDue, CLOSING_TIME),
    resultsAt: days.at(offsets.results, NOON),
  };
}

/**
 * «26-1», «26-2» …: the contests of a year in their order.
 * @param years of the contests in the order of their intakes
 */
export function contestCodes(years: readonly string[]): string[] {
  return years.map((year, index) => {
    const ofYear = years.slice(0, index + 1).filter((other) => other === year).length;
    return `${year.slice(2)}-${ofYear}`;
  });
}

export function contestTitle(year: string, code: string): string {
  const title = `Конкурс проектов гражданских инициатив ${year} года`;
  return code.endsWith('-1') ? title : `${title}, отбор № ${code.split('-')[1]}`;
}

/** A contest's applications in the order of their submission. */
export function planApplications(
  random: SeededRandom,
  { organisations, projects }: ContestContent,
  period: IntakePeriod,
): PlannedApplication[] {
  const moments = drawIntake(random, projects.length, period);
  return projects.map((project, index) => {
    const organisation = organisations[project.organisationIndex];
    const when = moments[index];
    if (!organisation || !when) throw new RangeError(`No applicant or moment for application ${index}`);
    return { ...project, ...when, organisation };
  });
}

export function requestedOf({ content }: Pick<ContestProject, 'content'>): Kopecks {
  return budgetSums(content.budget).requestedKopecks;
}

export function roundApplication(
  random: SeededRandom,
  application: PlannedApplication,
  overallMerit: number,
): RoundApplication {
  const { direction, organisation, content } = application;
  const requestedKopecks = requestedOf(application);
  const months = projectMonths({ ...content.project, targetGroups: [] });
  return {
    direction,
    inn: organisation.inn,
    bandId: bandOf(DEMO_RUBRIC, { requestedKopecks, months }).id,
    merit: drawMerit(random, overallMerit),
  };
}

/** A few experts work for an organisation that applies. @param severities of the experts, by position */
export function roundExperts(
  experts: readonly ExpertContent[],
  severities: readonly number[],
  workplaces: ReadonlyMap<number, string>,
): RoundExpert[] {
  return experts.map(({ directions }, index) => ({
    directions,
    workplaceInn: workplaces.get(index) ?? null,
    severity: severities[index] ?? 0,
  }));
}
