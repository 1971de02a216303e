import type { components } from '../generated/api-types.js';

export type PublicResults = components['schemas']['PublicResultsDto'];
export type ResultsDocument = PublicResults['document'];
export type PublishedApplication = ResultsDocument['applications'][number];

/** With the name of whoever applied; null where nobody may be named. */
export interface NamedApplication extends PublishedApplication {
  applicant: string | null;
}

/**
 * The ranked applications with their applicants.
 * @param places municipalities' names by code: the published document has Russian ones
 */
export function namedApplications(
  { document, applicants }: PublicResults,
  places: ReadonlyMap<string, string>,
): NamedApplication[] {
  const nameOf = new Map(applicants.map(({ applicationId, name }) => [applicationId, name]));
  return document.applications.map((application) => ({
    ...application,
    municipality: {
      ...application.municipality,
      name: places.get(application.municipality.oktmo) ?? application.municipality.name,
    },
    applicant: nameOf.get(application.id) ?? null,
  }));
}
