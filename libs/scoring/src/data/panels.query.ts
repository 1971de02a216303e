import type { EntityManager } from 'typeorm';
import type { PanelStatus } from '#contracts';
import type { GivenScore } from '../domain/given-scores.js';
import type { FormerScore } from '../domain/panel-change.js';
import { isNear } from './near-application.js';

/** Who talks in a panel: a review that is handed in, with what its expert has written. */
export interface PanelSheet {
  id: string;
  expertId: string;
  expertName: string;
  expertAlias: string;
  scores: GivenScore[];
}

/** By alias. An expert for whom a conflict was found meanwhile is not among them. */
export const sheetsOfPanel = (em: EntityManager, applicationId: string): Promise<PanelSheet[]> =>
  em.query<PanelSheet[]>(
    `SELECT r.id, r.expert_id AS "expertId", p.full_name AS "expertName", r.expert_alias AS "expertAlias",
            json_agg(json_build_object('criterionId', s.criterion_id, 'score', s.score, 'rationale', s.rationale)
                     ORDER BY s.criterion_id) AS scores
       FROM review r
       JOIN review_score s ON s.review_id = r.id
       JOIN person p ON p.id = r.expert_id
      WHERE r.application_id = $1 AND r.status = 'submitted'
        AND NOT ${isNear('r.expert_id', 'r.application_id')}
      GROUP BY r.id, p.id ORDER BY r.expert_alias`,
    [applicationId],
  );

/** Something that was said in a panel. */
export interface PanelMessage {
  id: string;
  panelId: string;
  /** Null: of those who run the contest. */
  expertAlias: string | null;
  body: string;
  writtenAt: Date;
}

/** Of an application's panels, in the order in which they were written. */
export const messagesOfPanels = (em: EntityManager, applicationId: string): Promise<PanelMessage[]> =>
  em.query<PanelMessage[]>(
    `SELECT m.id, m.panel_id AS "panelId", r.expert_alias AS "expertAlias", m.body, m.written_at AS "writtenAt"
       FROM panel_message m
       JOIN panel p ON p.id = m.panel_id
       LEFT JOIN review r ON r.id = m.review_id
      WHERE p.application_id = $1 ORDER BY m.written_at, m.id`,
    [applicationId],
  );

/** A score that was changed in a panel. */
export interface PanelRevision extends FormerScore {
  id: string;
  panelId: string;
  applicationId: string;
  expertAlias: string;
  score: number;
  reason: string;
  revisedAt: Date;
}

const REVISIONS = `
  SELECT v.id, v.panel_id AS "panelId", p.application_id AS "applicationId", v.review_id AS "reviewId",
         r.expert_alias AS "expertAlias", v.criterion_id AS "criterionId",
         v.former_score::float8 AS "formerScore", v.score::float8 AS score, v.reason, v.revised_at AS "revisedAt"
    FROM panel_revision v
    JOIN panel p ON p.id = v.panel_id
    JOIN review r ON r.id = v.review_id`;

/** Of an application's panels, in the order in which they were made. */
export const revisionsOfPanels = (em: EntityManager, applicationId: string): Promise<PanelRevision[]> =>
  em.query<PanelRevision[]>(`${REVISIONS} WHERE p.application_id = $1 ORDER BY v.revised_at, v.id`, [
    applicationId,
  ]);

/** The panels of a call, by application: whether one is open, and all that was revised in them. */
export async function panelsOfCall(
  em: EntityManager,
  callId: string,
): Promise<Map<string, { status: PanelStatus; revisions: PanelRevision[] }>> {
  const panels = await em.query<{ applicationId: string; status: PanelStatus }[]>(
    `SELECT application_id AS "applicationId",
            CASE WHEN bool_or(status = 'open') THEN 'open' ELSE 'closed' END AS status
       FROM panel WHERE call_id = $1 GROUP BY application_id`,
    [callId],
  );
  const revisions = await em.query<PanelRevision[]>(
    `${REVISIONS} WHERE p.call_id = $1 ORDER BY v.revised_at, v.id`,
    [callId],
  );
  return new Map(
    panels.map(({ applicationId, status }) => [
      applicationId,
      { status, revisions: revisions.filter((each) => each.applicationId === applicationId) },
    ]),
  );
}

/** Whether experts of the application know each other's scores from a panel. */
export async function hadPanel(em: EntityManager, applicationId: string): Promise<boolean> {
  const [row] = await em.query<[{ had: boolean }]>(
    'SELECT EXISTS (SELECT FROM panel WHERE application_id = $1) AS had',
    [applicationId],
  );
  return row.had;
}
