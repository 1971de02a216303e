import type { EntityManager } from 'typeorm';
import type { AgreementStatus, ReportStatus } from '#contracts';
import type { CalendarDate } from '#kernel';
import type { Keyset } from '#platform';
import type { ReportKind } from '../domain/report-plan.js';

/** A report among others, with whose it is. */
export interface ListedReport {
  id: string;
  agreementId: string;
  agreementNumber: string;
  organisationName: string;
  kind: ReportKind;
  ordinal: number;
  status: ReportStatus;
  dueOn: CalendarDate;
  /** Its day has passed in the contest's zone, and the grantee still owes it. */
  overdue: boolean;
  agreementStatus: AgreementStatus;
  submittedAt: Date | null;
}

export interface ReportsFilter {
  organiserIds: readonly string[];
  status?: ReportStatus;
  after?: Keyset;
  limit: number;
}

/** In the order of the days that they are due on. Those of agreements that nobody has signed are not awaited yet. */
export function listedReports(em: EntityManager, filter: ReportsFilter): Promise<ListedReport[]> {
  const { organiserIds, status = null, after, limit } = filter;
  return em.query<ListedReport[]>(
    `SELECT r.id, r.agreement_id AS "agreementId", g.number AS "agreementNumber", o.name AS "organisationName",
            r.kind, r.ordinal, r.status, r.due_on::text AS "dueOn", r.submitted_at AS "submittedAt",
            g.status AS "agreementStatus",
            r.status IN ('awaited', 'returned')
              AND r.due_on < (clock_timestamp() AT TIME ZONE c.time_zone)::date AS overdue
       FROM report r
       JOIN agreement g ON g.id = r.agreement_id AND g.status NOT IN ('draft', 'declined')
       JOIN organisation o ON o.id = g.organisation_id
       JOIN call c ON c.id = g.call_id
      WHERE r.organiser_id = ANY($1) AND ($2::text IS NULL OR r.status = $2)
        AND ($3::date IS NULL OR (r.due_on, r.id) > ($3::date, $4::uuid))
      ORDER BY r.due_on, r.id LIMIT $5`,
    [organiserIds, status, after?.key ?? null, after?.id ?? null, limit],
  );
}
