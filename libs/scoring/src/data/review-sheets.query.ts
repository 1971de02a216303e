import type { EntityManager } from 'typeorm';
import type { CallStatus, PanelStatus, Recommendation, ReviewReason, ReviewStatus } from '#contracts';
import type { Kopecks } from '#kernel';
import type { Keyset } from '#platform';
import type { GivenScore } from '../domain/given-scores.js';
import type { LineOpinion } from '../domain/line-opinions.js';
import { LINE_OPINIONS, readOpinions, type StoredOpinion } from './line-opinions.query.js';

/** A review with what is around it, without the application's content. */
export interface ReviewSheet {
  id: string;
  callId: string;
  callTitle: string;
  callStatus: CallStatus;
  blind: boolean;
  organiserId: string;
  applicationId: string;
  number: string;
  title: string;
  bandId: string;
  requestedKopecks: Kopecks;
  trackCode: string;
  trackName: string;
  organisationName: string;
  expertId: string;
  expertAlias: string;
  status: ReviewStatus;
  reason: ReviewReason;
  version: number;
  dueAt: Date | null;
  assignedAt: Date;
  submittedAt: Date | null;
  recommendation: Recommendation | null;
  commentForApplicant: string;
  commentForCouncil: string;
  statusReason: string | null;
  scores: GivenScore[];
  lineOpinions: LineOpinion[];
  /** Of the application's newest panel; null: there was none. */
  panelStatus: PanelStatus | null;
  /** The sort key of an expert's list: the due time in seconds with microseconds; without one, far away. */
  dueKey: string;
}

const SHEET = `
  SELECT r.id, r.call_id AS "callId", c.title AS "callTitle", c.status AS "callStatus", c.blind_to_experts AS blind,
         r.organiser_id AS "organiserId", r.application_id AS "applicationId", a.number, a.title,
         a.band_id AS "bandId", a.requested_kopecks AS "requestedKopecks", t.code AS "trackCode",
         t.name AS "trackName", o.name AS "organisationName", r.expert_id AS "expertId",
         r.expert_alias AS "expertAlias", r.status, r.reason, r.version, r.due_at AS "dueAt",
         r.assigned_at AS "assignedAt", r.submitted_at AS "submittedAt", r.recommendation,
         r.comment_for_applicant AS "commentForApplicant", r.comment_for_council AS "commentForCouncil",
         r.status_reason AS "statusReason", coalesce(extract(epoch FROM r.due_at), 1e12)::text AS "dueKey",
         coalesce((SELECT json_agg(json_build_object('criterionId', s.criterion_id, 'score', s.score, 'rationale', s.rationale))
                     FROM review_score s WHERE s.review_id = r.id), '[]') AS scores,
         ${LINE_OPINIONS} AS "lineOpinions",
         (SELECT n.status FROM panel n WHERE n.application_id = r.application_id
           ORDER BY n.opened_at DESC LIMIT 1) AS "panelStatus"
    FROM review r
    JOIN call c ON c.id = r.call_id
    JOIN application a ON a.id = r.application_id
    JOIN track t ON t.id = a.track_id
    JOIN organisation o ON o.id = a.organisation_id`;

export async function reviewSheet(em: EntityManager, id: string): Promise<ReviewSheet | undefined> {
  const [sheet] = await read(em, `${SHEET} WHERE r.id = $1`, [id]);
  return sheet;
}

export interface OwnSheetsFilter {
  expertId: string;
  /** Where the person is an expert now. */
  organiserIds: string[];
  callId?: string;
  after?: Keyset;
  limit: number;
}

/** An expert's reviews, those due first at the top. One given up for a conflict is not the expert's any more. */
export function ownSheets(em: EntityManager, filter: OwnSheetsFilter): Promise<ReviewSheet[]> {
  const { expertId, organiserIds, callId = null, after, limit } = filter;
  return read(
    em,
    `${SHEET}
      WHERE r.expert_id = $1 AND r.organiser_id = ANY($2) AND r.status <> 'conflict'
        AND ($3::uuid IS NULL OR r.call_id = $3)
        AND ($4::numeric IS NULL OR (coalesce(extract(epoch FROM r.due_at), 1e12), r.id) > ($4::numeric, $5::uuid))
      ORDER BY coalesce(extract(epoch FROM r.due_at), 1e12), r.id LIMIT $6`,
    [expertId, organiserIds, callId, after?.key ?? null, after?.id ?? null, limit],
  );
}

type Row = Omit<ReviewSheet, 'requestedKopecks' | 'lineOpinions'> & {
  requestedKopecks: string;
  lineOpinions: StoredOpinion[];
};

async function read(em: EntityManager, sql: string, parameters: unknown[]): Promise<ReviewSheet[]> {
  const rows = await em.query<Row[]>(sql, parameters);
  return rows.map((row) => ({
    ...row,
    requestedKopecks: BigInt(row.requestedKopecks),
    lineOpinions: readOpinions(row.lineOpinions),
  }));
}
