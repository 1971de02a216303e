import type { EntityManager } from 'typeorm';
import type { Kopecks } from '#kernel';

/** A row of the ranking with what it is about. */
export interface RankingLine {
  applicationId: string;
  number: string;
  title: string;
  trackCode: string;
  trackName: string;
  /** Where the project happens. */
  municipality: string;
  bandId: string;
  requestedKopecks: Kopecks;
  rank: number | null;
  position: number;
  score: string | null;
  scoreRange: string | null;
  tie: string;
  flags: string[];
  reviewIds: string[];
}

const LINES = `
  SELECT w.application_id AS "applicationId", a.number, a.title, t.code AS "trackCode", t.name AS "trackName",
         m.name_ru AS municipality,
         a.band_id AS "bandId", a.requested_kopecks AS "requestedKopecks", w.rank, w.position, w.score,
         w.score_range AS "scoreRange", w.tie, w.flags, w.review_ids AS "reviewIds"
    FROM ranking_row w
    JOIN application a ON a.id = w.application_id
    JOIN track t ON t.id = a.track_id
    JOIN municipality m ON m.oktmo = a.municipality_oktmo
   WHERE w.call_id = $1
   ORDER BY w.position`;

/** In the order of position. */
export async function rankingLines(em: EntityManager, callId: string): Promise<RankingLine[]> {
  type Row = Omit<RankingLine, 'requestedKopecks'> & { requestedKopecks: string };
  const rows = await em.query<Row[]>(LINES, [callId]);
  return rows.map((row) => ({ ...row, requestedKopecks: BigInt(row.requestedKopecks) }));
}

/** Whether the job has still to be done for the call: something has changed that the ranking does not know. */
export async function isPending(em: EntityManager, job: string, callId: string): Promise<boolean> {
  const [row] = await em.query<[{ pending: boolean }]>(
    `SELECT EXISTS (SELECT FROM outbox WHERE job = $1 AND coalesce_key = $2 AND done_at IS NULL) AS pending`,
    [job, callId],
  );
  return row.pending;
}
