import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CallEntity, Calls } from '#calls';
import { isCalibratedRule } from '#contracts';
import type { RankingMade } from '../data/keep-ranking.js';
import { reviewedApplications } from '../data/reviewed-applications.query.js';
import type { JointInput, JointScores } from '../domain/score-together.js';

/** What the scores of a call with a calibrated rule are computed from, as it is now; null: another rule decides. */
export async function jointInputOf(
  em: EntityManager,
  calls: Calls,
  call: CallEntity,
): Promise<JointInput | null> {
  const { aggregationRule, divergenceThreshold, reviewsPerApplication, tieBreakCriteria } = call;
  if (!isCalibratedRule(aggregationRule)) return null;
  const rubric = await calls.rubricOf(call.id);
  const applications = await reviewedApplications(em, call.id);
  const rules = { rubric, aggregationRule, divergenceThreshold, reviewsPerApplication, tieBreakCriteria };
  return { rules, applications };
}

/** How a ranking by these scores was made. */
export const madeOf = (input: JointInput, { components, variances }: JointScores): RankingMade => ({
  ...{ rule: input.rules.aggregationRule, components, variances },
  inputDigest: digestOfInput(input),
});

/** SHA-256 of everything that enters into the scores; its order does not matter. */
export function digestOfInput({ rules, applications }: JointInput): string {
  const hash = createHash('sha256').update(JSON.stringify(rules));
  for (const { id, bandId, reviews } of [...applications].sort(byId)) {
    const given = [...reviews]
      .sort(byId)
      .map((review) => [
        ...[review.id, review.expertAlias],
        Object.entries(review.scores).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]);
    hash.update(JSON.stringify([id, bandId, given]));
  }
  return hash.digest('hex');
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
