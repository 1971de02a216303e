import { RUBRIC_FPG } from '#engine';
import type { BenchDatabase } from '../bench-database.js';
import { id, sqlId } from '../ids.js';

/** Three reviews of every application by experts who take turns, all ten criteria scored. */
export async function fillReviews(
  { fill }: BenchDatabase,
  { applications, experts }: { applications: number; experts: number },
): Promise<void> {
  await fill(
    `INSERT INTO review (id, application_id, call_id, organiser_id, expert_id, expert_alias, status, assigned_by, submitted_at)
     SELECT ${sqlId('review', '(a - 1) * 3 + e')}, ${sqlId('application', 'a')}, $1, $2,
            ${sqlId('person', `(a * 3 + e) % ${experts} + 1`)}, 'E-' || e, 'submitted', $3, now()
       FROM generate_series(1, ${applications}) a, generate_series(1, 3) e`,
    [id('call', 1), id('organiser', 1), id('person', 1)],
  );
  const criteria = RUBRIC_FPG.criteria.map((criterion) => criterion.id);
  await fill(
    `INSERT INTO review_score (review_id, criterion_id, score)
     SELECT r.id, c.id, (hashtext(r.id::text || c.id) & 2147483647) % 11
       FROM review r, application a, unnest($1::text[]) AS c(id)
      WHERE a.id = r.application_id AND NOT (a.band_id = 'up-to-1m' AND c.id = 'scale')`,
    [criteria],
  );
  await fill('ANALYZE');
}

/** The means of every application's criteria, weighted and sorted: what no ranking can do without. */
export const SQL_AGGREGATE = `
  SELECT application_id, sum(round(mean, 2)) AS score
    FROM (SELECT r.application_id, s.criterion_id, avg(s.score) AS mean
            FROM review r JOIN review_score s ON s.review_id = r.id
           WHERE r.call_id = $1 AND r.status = 'submitted'
           GROUP BY r.application_id, s.criterion_id) means
   GROUP BY application_id ORDER BY score DESC`;

/** One score of the application is another one now. */
export const CHANGE_A_SCORE = `
  UPDATE review_score SET score = (score + 5) % 11
   WHERE (review_id, criterion_id) = (SELECT r.id, s.criterion_id FROM review r JOIN review_score s ON s.review_id = r.id
                                       WHERE r.application_id = $1 ORDER BY r.id, s.criterion_id LIMIT 1)`;
