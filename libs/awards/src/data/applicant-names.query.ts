import type { EntityManager } from 'typeorm';
import { PUBLIC_NAME } from '#identity';
import type { ResultsDocument } from '../domain/results-document.js';

/** Under what name an application was made. */
export interface ApplicantName {
  applicationId: string;
  name: string;
}

const NAMES = `
  SELECT a.id AS "applicationId", ${PUBLIC_NAME} AS name
    FROM application a JOIN organisation org ON org.id = a.organisation_id
   WHERE a.id = ANY($1) OR (a.id = ANY($2) AND org.kind <> 'person')`;

/**
 * Who may be named in published results: where a title is shown, organisations and groups are; a person is named
 * as a winner only. Names are no part of the sealed document, so that a person's can be erased and the seal still
 * holds.
 */
export async function applicantNames(
  em: EntityManager,
  { applications }: ResultsDocument,
): Promise<ApplicantName[]> {
  const winners = applications.filter(({ decision }) => decision === 'award');
  const titled = applications.filter(({ title }) => title !== null);
  const found = await em.query<{ applicationId: string; name: string | null }[]>(NAMES, [
    winners.map(({ id }) => id),
    titled.map(({ id }) => id),
  ]);
  return found.filter((row): row is ApplicantName => row.name !== null);
}
