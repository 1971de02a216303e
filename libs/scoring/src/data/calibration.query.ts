import type { EntityManager } from 'typeorm';
import type { CalibrationStatus } from '#contracts';
import type { Kopecks } from '#kernel';
import type { GivenScore } from '../domain/given-scores.js';
import { isNear } from './near-application.js';

/** One expert's scores of one application, with what is around them. */
export interface CalibrationSheet {
  id: string;
  roundId: string;
  roundStatus: CalibrationStatus;
  /** What was agreed on; empty until the round is closed. */
  conclusion: string;
  callId: string;
  callTitle: string;
  blind: boolean;
  organiserId: string;
  applicationId: string;
  number: string;
  title: string;
  bandId: string;
  requestedKopecks: Kopecks;
  trackName: string;
  organisationName: string;
  expertId: string;
  expertName: string;
  expertAlias: string;
  version: number;
  scores: GivenScore[];
  acceptedAt: Date | null;
  submittedAt: Date | null;
}

/** What is near to its expert is left out: a conflict that is found later closes it too. */
const SHEET = `
  SELECT v.id, v.round_id AS "roundId", d.status AS "roundStatus", d.conclusion, d.call_id AS "callId", c.title AS "callTitle",
         c.blind_to_experts AS blind, d.organiser_id AS "organiserId", v.application_id AS "applicationId",
         a.number, a.title, a.band_id AS "bandId", a.requested_kopecks AS "requestedKopecks",
         t.name AS "trackName", o.name AS "organisationName", v.expert_id AS "expertId",
         p.full_name AS "expertName", v.expert_alias AS "expertAlias", v.version, v.scores,
         v.accepted_at AS "acceptedAt", v.submitted_at AS "submittedAt"
    FROM calibration_review v
    JOIN calibration_round d ON d.id = v.round_id
    JOIN call c ON c.id = d.call_id
    JOIN application a ON a.id = v.application_id
    JOIN track t ON t.id = a.track_id
    JOIN organisation o ON o.id = a.organisation_id
    JOIN person p ON p.id = v.expert_id
   WHERE NOT ${isNear('v.expert_id', 'v.application_id')}`;

export async function calibrationSheet(em: EntityManager, id: string): Promise<CalibrationSheet | undefined> {
  const [sheet] = await read(em, `${SHEET} AND v.id = $1`, [id]);
  return sheet;
}

/** Of a round, by application and alias. */
export const sheetsOfRound = (em: EntityManager, roundId: string): Promise<CalibrationSheet[]> =>
  read(em, `${SHEET} AND v.round_id = $1 ORDER BY a.number, v.expert_alias`, [roundId]);

/** An expert's, of the organisers whose expert they are now: the newest round first. */
export const sheetsOfExpert = (
  em: EntityManager,
  expertId: string,
  organiserIds: readonly string[],
): Promise<CalibrationSheet[]> =>
  read(em, `${SHEET} AND v.expert_id = $1 AND d.organiser_id = ANY($2) ORDER BY d.made_at DESC, a.number`, [
    expertId,
    organiserIds,
  ]);

type Row = Omit<CalibrationSheet, 'requestedKopecks'> & { requestedKopecks: string };

async function read(em: EntityManager, sql: string, parameters: unknown[]): Promise<CalibrationSheet[]> {
  const rows = await em.query<Row[]>(sql, parameters);
  return rows.map((row) => ({ ...row, requestedKopecks: BigInt(row.requestedKopecks) }));
}

/** Something that was said about an application of a round. */
export interface CalibrationMessage {
  id: string;
  applicationId: string;
  /** The expert's name in the round; null: the organiser's. */
  expertAlias: string | null;
  personId: string;
  body: string;
  writtenAt: Date;
}

/** In the order in which they were written. */
export const messagesOfRound = (em: EntityManager, roundId: string): Promise<CalibrationMessage[]> =>
  em.query<CalibrationMessage[]>(
    `SELECT m.id, m.application_id AS "applicationId", m.person_id AS "personId", m.body,
            m.written_at AS "writtenAt",
            (SELECT v.expert_alias FROM calibration_review v
              WHERE v.round_id = m.round_id AND v.expert_id = m.person_id LIMIT 1) AS "expertAlias"
       FROM calibration_message m WHERE m.round_id = $1 ORDER BY m.written_at, m.id`,
    [roundId],
  );

/** An application that everyone scores. */
export interface CalibratedApplication {
  applicationId: string;
  number: string;
  title: string;
}

/** By number. */
export const applicationsOfRound = (em: EntityManager, roundId: string): Promise<CalibratedApplication[]> =>
  em.query<CalibratedApplication[]>(
    `SELECT a.id AS "applicationId", a.number, a.title
       FROM calibration_application x JOIN application a ON a.id = x.application_id
      WHERE x.round_id = $1 ORDER BY a.number`,
    [roundId],
  );

/** Everyone of the organiser who scores now, with every application of the round that they stand far enough from. */
export const pairsOfRound = (
  em: EntityManager,
  roundId: string,
): Promise<{ expertId: string; applicationId: string }[]> =>
  em.query(
    `SELECT DISTINCT g.person_id AS "expertId", x.application_id AS "applicationId"
       FROM calibration_round d
       JOIN calibration_application x ON x.round_id = d.id
       JOIN role_grant g ON g.organiser_id = d.organiser_id AND g.role = 'expert'
        AND g.valid_from <= clock_timestamp() AND (g.valid_until IS NULL OR g.valid_until > clock_timestamp())
      WHERE d.id = $1 AND NOT ${isNear('g.person_id', 'x.application_id')}
      ORDER BY 1, 2`,
    [roundId],
  );

/** How many experts could score a draft's applications, and the most who have handed in one. */
export async function calibrationCounts(
  em: EntityManager,
  roundId: string,
): Promise<{ experts: number; mostHandedIn: number }> {
  const pairs = await pairsOfRound(em, roundId);
  const [row] = await em.query<[{ most: number }]>(
    `SELECT coalesce(max(count), 0)::int AS most FROM (
       SELECT count(*) FROM calibration_review WHERE round_id = $1 AND submitted_at IS NOT NULL
        GROUP BY application_id) by_application`,
    [roundId],
  );
  return { experts: new Set(pairs.map(({ expertId }) => expertId)).size, mostHandedIn: row.most };
}
