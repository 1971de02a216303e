import type { EntityManager } from 'typeorm';
import type { ListedApplication } from '../domain/build-document.js';

/** A row of a list as staff read it. */
export interface ListedAward extends ListedApplication {
  awardId: string;
  organisationId: string;
  organisationName: string;
  /** In the words of the council, or of whoever recorded a refusal. */
  reason: string;
}

const LISTED = `
  SELECT w.id AS "awardId", w.application_id AS "applicationId", a.number, a.title,
         a.organisation_id AS "organisationId", o.name AS "organisationName", t.code AS "trackCode",
         m.oktmo AS "municipalityOktmo", m.name_ru AS "municipalityName",
         a.requested_kopecks AS "requestedKopecks", a.band_id AS "bandId", w.position, w.rank, w.score, w.decision,
         w.reason_code AS "reasonCode", w.reason, w.amount_kopecks AS "amountKopecks",
         w.reserve_position AS "reservePosition", coalesce(parts.list, '[]') AS sources
    FROM award w
    JOIN application a ON a.id = w.application_id
    JOIN organisation o ON o.id = a.organisation_id
    JOIN track t ON t.id = a.track_id
    JOIN municipality m ON m.oktmo = a.municipality_oktmo
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('sourceId', b.id, 'name', b.name, 'amountKopecks', s.amount_kopecks::text)
                      ORDER BY b.position) AS list
        FROM award_source s JOIN budget_source b ON b.id = s.source_id
       WHERE s.award_id = w.id) parts ON true`;

/** The rows of a list, by position. */
export function awardsOfList(em: EntityManager, listId: string): Promise<ListedAward[]> {
  return em.query<ListedAward[]>(`${LISTED} WHERE w.list_id = $1 ORDER BY w.position`, [listId]);
}
