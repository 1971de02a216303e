import type { EntityManager } from 'typeorm';

/** What an expert says to an applicant. */
export interface ExpertComment {
  expertAlias: string;
  comment: string;
}

/** Of reviews that count, by alias; an expert who says nothing is left out. */
export function commentsOn(em: EntityManager, applicationId: string): Promise<ExpertComment[]> {
  return em.query<ExpertComment[]>(
    `SELECT expert_alias AS "expertAlias", comment_for_applicant AS comment FROM review
      WHERE application_id = $1 AND status = 'submitted' AND btrim(comment_for_applicant) <> ''
      ORDER BY expert_alias`,
    [applicationId],
  );
}
