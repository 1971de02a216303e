import type { EntityManager } from 'typeorm';
import type { Kopecks } from '#kernel';

/** What a row of the ranking is about. */
export interface RankingSubject {
  applicationId: string;
  number: string;
  title: string;
  trackCode: string;
  trackName: string;
  /** Where the project happens. */
  municipality: string;
  bandId: string;
  requestedKopecks: Kopecks;
}

const SUBJECTS = `
  SELECT w.application_id AS "applicationId", a.number, a.title, t.code AS "trackCode", t.name AS "trackName",
         m.name_ru AS municipality, a.band_id AS "bandId", a.requested_kopecks AS "requestedKopecks"
    FROM ranking_row w
    JOIN application a ON a.id = w.application_id
    JOIN track t ON t.id = a.track_id
    JOIN municipality m ON m.oktmo = a.municipality_oktmo
   WHERE w.call_id = $1`;

/** Of every ranked application, by its id. */
export async function rankingSubjects(
  em: EntityManager,
  callId: string,
): Promise<Map<string, RankingSubject>> {
  type Row = Omit<RankingSubject, 'requestedKopecks'> & { requestedKopecks: string };
  const rows = await em.query<Row[]>(SUBJECTS, [callId]);
  return new Map(
    rows.map((row) => [row.applicationId, { ...row, requestedKopecks: BigInt(row.requestedKopecks) }]),
  );
}

/** Whether one of the jobs has still to be done for the call: something has changed that the ranking does not know. */
export async function isPending(
  em: EntityManager,
  jobs: readonly { name: string }[],
  callId: string,
): Promise<boolean> {
  const [row] = await em.query<[{ pending: boolean }]>(
    `SELECT EXISTS (SELECT FROM outbox WHERE job = ANY($1) AND coalesce_key = $2 AND done_at IS NULL) AS pending`,
    [jobs.map(({ name }) => name), callId],
  );
  return row.pending;
}
