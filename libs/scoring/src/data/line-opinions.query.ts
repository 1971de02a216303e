import type { LineOpinion } from '../domain/line-opinions.js';

/** An opinion as it leaves the database in JSON, whose numbers could not hold every sum. */
export type StoredOpinion = Omit<LineOpinion, 'proposedKopecks'> & { proposedKopecks: string | null };

/** SQL: the opinions of a review `r`, by line. */
export const LINE_OPINIONS = `coalesce((
  SELECT json_agg(json_build_object('line', o.line, 'proposedKopecks', o.proposed_kopecks::text, 'reason', o.reason)
                  ORDER BY o.line)
    FROM review_line_opinion o WHERE o.review_id = r.id), '[]')`;

export const readOpinions = (stored: readonly StoredOpinion[]): LineOpinion[] =>
  stored.map((opinion) => ({
    ...opinion,
    proposedKopecks: opinion.proposedKopecks === null ? null : BigInt(opinion.proposedKopecks),
  }));
