import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '#kernel';
import type { Keyset } from '#platform';

/** An award that has no agreement yet, with what one would begin with. */
export interface AwaitedAgreement {
  applicationId: string;
  applicationNumber: string;
  title: string;
  callId: string;
  organisationId: string;
  organisationName: string;
  organisationInn: string | null;
  organisationKpp: string | null;
  /** Kopecks, in digits. */
  amountKopecks: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export interface AwaitedFilter {
  organiserIds: readonly string[];
  after?: Keyset;
  limit: number;
}

/** Awards of approved lists whose results are visible. */
const AWAITED = `
       FROM application a
       JOIN award w ON w.application_id = a.id AND w.decision = 'award'
       JOIN award_list l ON l.id = w.list_id AND l.status = 'approved'
      WHERE a.status = 'awarded' AND a.organiser_id = ANY($1)
        AND EXISTS (SELECT FROM publication p WHERE p.call_id = a.call_id AND p.visible_from <= clock_timestamp())
        AND NOT EXISTS (SELECT FROM agreement g WHERE g.award_id = w.id)`;

/** In the order of the applications' numbers. */
export function awaitedAgreements(em: EntityManager, filter: AwaitedFilter): Promise<AwaitedAgreement[]> {
  const { organiserIds, after, limit } = filter;
  return em.query<AwaitedAgreement[]>(
    `SELECT page.id AS "applicationId", page.number AS "applicationNumber", page.title, page.call_id AS "callId",
            o.id AS "organisationId", o.name AS "organisationName", o.inn AS "organisationInn",
            o.kpp AS "organisationKpp", page.amount AS "amountKopecks", page.project ->> 'startsOn' AS "startsOn",
            page.project ->> 'endsOn' AS "endsOn"
       FROM (SELECT a.id, a.number, a.title, a.call_id, a.organisation_id, a.content -> 'project' AS project,
                    w.amount_kopecks::text AS amount ${AWAITED}
                AND ($2::text IS NULL OR (a.number, a.id) > ($2, $3::uuid))
              ORDER BY a.number, a.id LIMIT $4) page
       JOIN organisation o ON o.id = page.organisation_id
      ORDER BY page.number, page.id`,
    [organiserIds, after?.key ?? null, after?.id ?? null, limit],
  );
}

export async function countAwaitedAgreements(
  em: EntityManager,
  organiserIds: readonly string[],
): Promise<number> {
  const [counted] = await em.query<[{ count: number }]>(`SELECT count(*)::int AS count ${AWAITED}`, [
    organiserIds,
  ]);
  return counted.count;
}
