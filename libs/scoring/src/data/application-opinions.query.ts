import type { EntityManager } from 'typeorm';
import type { BudgetArticle, Recommendation } from '#contracts';
import type { Keyset } from '#platform';
import type { LineOpinion } from '../domain/line-opinions.js';
import { LINE_OPINIONS, readOpinions, type StoredOpinion } from './line-opinions.query.js';

/** A submitted review as the council reads it: by alias. */
interface ReviewOpinion {
  reviewId: string;
  expertAlias: string;
  recommendation: Recommendation | null;
  commentForCouncil: string;
  lineOpinions: LineOpinion[];
}

/** An application's budget with what its experts think of it. */
export interface ApplicationOpinions {
  applicationId: string;
  number: string;
  budget: BudgetOfOpinion[];
  /** By alias. */
  reviews: ReviewOpinion[];
}

interface BudgetOfOpinion {
  article: BudgetArticle;
  title: string;
  unitCostKopecks: string;
  quantity: number;
  ownKopecks: string;
}

const OPINIONS = `
  SELECT a.id AS "applicationId", a.number, a.content -> 'budget' AS budget, coalesce((
           SELECT json_agg(json_build_object('reviewId', r.id, 'expertAlias', r.expert_alias,
                    'recommendation', r.recommendation, 'commentForCouncil', r.comment_for_council,
                    'lineOpinions', ${LINE_OPINIONS}) ORDER BY r.expert_alias)
             FROM review r WHERE r.application_id = a.id AND r.status = 'submitted'), '[]') AS reviews
    FROM application a`;

const IS_CUT = `EXISTS (
  SELECT FROM review r JOIN review_line_opinion o ON o.review_id = r.id
   WHERE r.application_id = a.id AND r.status = 'submitted' AND o.proposed_kopecks IS NOT NULL)`;

export async function opinionsOnApplication(
  em: EntityManager,
  applicationId: string,
): Promise<ApplicationOpinions | undefined> {
  const [opinions] = await read(em, `${OPINIONS} WHERE a.id = $1`, [applicationId]);
  return opinions;
}

interface WantedCuts {
  callId: string;
  /** Applications that the reader must not hear of. */
  hidden: readonly string[];
  after: Keyset | undefined;
  limit: number;
}

/** Of a call's applications those of which a submitted review would cut something, by number. */
export function cutApplications(
  em: EntityManager,
  { callId, hidden, after, limit }: WantedCuts,
): Promise<ApplicationOpinions[]> {
  return read(
    em,
    `${OPINIONS}
      WHERE a.call_id = $1 AND ${IS_CUT} AND ($2::text IS NULL OR (a.number, a.id) > ($2, $3::uuid))
        AND a.id <> ALL($5::uuid[])
      ORDER BY a.number, a.id LIMIT $4`,
    [callId, after?.key ?? null, after?.id ?? null, limit, hidden],
  );
}

type StoredReview = Omit<ReviewOpinion, 'lineOpinions'> & { lineOpinions: StoredOpinion[] };
type Row = Omit<ApplicationOpinions, 'reviews'> & { reviews: StoredReview[] };

async function read(em: EntityManager, sql: string, parameters: unknown[]): Promise<ApplicationOpinions[]> {
  const rows = await em.query<Row[]>(sql, parameters);
  return rows.map((row) => ({
    ...row,
    reviews: row.reviews.map((review) => ({ ...review, lineOpinions: readOpinions(review.lineOpinions) })),
  }));
}
