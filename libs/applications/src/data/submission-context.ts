import { DataSource, type EntityManager } from 'typeorm';
import type { CallStatus } from '#contracts';
import type { Rubric } from '#engine';
import type { ApplicationStatus } from '#contracts';
import type { ApplicationContent } from '../domain/application-content.js';

/** Everything that judging a submission needs. */
export interface SubmissionContext {
  id: string;
  status: ApplicationStatus;
  version: number;
  organiserId: string;
  trackId: string;
  municipalityOktmo: string;
  content: ApplicationContent;
  /** The number that the application has, or the one that this submission gives it. */
  number: string;
  nextSequence: number;
  callStatus: CallStatus;
  opensAt: Date;
  closesAt: Date;
  maxRequestedKopecks: string;
  minOwnShare: number;
  bands: Rubric['bands'];
  /** Null: the person does not act for the applicant at all. */
  memberRole: 'signatory' | 'editor' | null;
}

/**
 * Reads it in one statement and locks the application's row, so that two submissions of one application stand
 * in line. Whoever waited sees the row's own columns anew, but subqueries as they were before the wait: the
 * sequence must come from the row itself. Submitting is what thousands do in the last two minutes: every round trip counts.
 */
export async function submissionContext(
  em: EntityManager | DataSource,
  id: string,
  personId: string,
): Promise<SubmissionContext | undefined> {
  const [row] = await em.query<SubmissionContext[]>(
    `SELECT a.id, a.status, a.version, a.organiser_id AS "organiserId", a.track_id AS "trackId",
            a.municipality_oktmo AS "municipalityOktmo", a.content,
            coalesce(a.number, c.code || '-' || lpad(nextval('application_number')::text, 6, '0')) AS number,
            a.submission_count + 1 AS "nextSequence",
            c.status AS "callStatus", c.opens_at AS "opensAt", c.closes_at AS "closesAt",
            c.max_requested_kopecks AS "maxRequestedKopecks", c.min_own_share AS "minOwnShare",
            (SELECT r.document -> 'bands' FROM rubric r WHERE r.call_id = c.id ORDER BY r.version DESC LIMIT 1) AS bands,
            (SELECT m.role FROM organisation_member m
              WHERE m.organisation_id = a.organisation_id AND m.person_id = $2) AS "memberRole"
       FROM application a JOIN call c ON c.id = a.call_id
      WHERE a.id = $1 FOR UPDATE OF a`,
    [id, personId],
  );
  return row;
}
