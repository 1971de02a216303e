import type { components } from '../generated/api-types.js';

export type PublicResults = components['schemas']['PublicResultsDto'];
export type ResultsDocument = PublicResults['document'];
export type PublishedApplication = ResultsDocument['applications'][number];

/** With the name of whoever applied; null where nobody may be named. */
export interface NamedApplication extends PublishedApplication {
  applicant: string | null;
}

/** The ranked applications with their applicants. */
export function namedApplications({ document, applicants }: PublicResults): NamedApplication[] {
  const nameOf = new Map(applicants.map(({ applicationId, name }) => [applicationId, name]));
  return document.applications.map((application) => ({
    ...application,
    applicant: nameOf.get(application.id) ?? null,
  }));
}
