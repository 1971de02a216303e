import { rank, scoreCall, scoreSheet, type ScoredCall } from '#engine';
import { compare, must, type Difference } from './difference.js';
import { readRubric } from './published-rubric.js';
import type { ResultsDocument } from './results-document.js';
import { tieText } from './tie-text.js';

/** Scores, ranks, places and ties, worked out again from the experts' scores. */
export function recomputeRanking(document: ResultsDocument): Difference[] {
  const scored = score(document);
  const aggregateOf = new Map(scored.applications.map(({ id, aggregate }) => [id, aggregate]));
  const ranked = new Map(
    rank(
      scored.applications.flatMap(({ id, aggregate }) =>
        aggregate ? [{ id, key: aggregate.key, criteria: aggregate.criteria }] : [],
      ),
      { tieCriteria: document.tieBreakCriteria, seed: document.lotSeed },
    ).map((row) => [row.id, row]),
  );
  return document.applications.flatMap((application, index) => {
    const pointer = `/applications/${index}`;
    const aggregate = aggregateOf.get(application.id);
    const row = ranked.get(application.id);
    return [
      ...compare(`${pointer}/score`, application.score, aggregate?.score ?? null),
      ...compare(`${pointer}/range`, application.range, aggregate?.range ?? null),
      ...compare(`${pointer}/rank`, application.rank, row?.rank ?? null),
      ...compare(`${pointer}/tie`, application.tie, tieText(row?.tie ?? 'none')),
      ...compare(`${pointer}/position`, application.position, index + 1),
      ...must(
        row ? row.orderedPosition === index + 1 : index >= ranked.size,
        `${pointer}/position`,
        application.position,
        row ? String(row.orderedPosition) : 'after every scored application',
      ),
    ];
  });
}

function score({ applications, rubric: published, rule, variances }: ResultsDocument): ScoredCall {
  const rubric = readRubric(published);
  const scorable = applications.map(({ id, bandId, reviews }) => ({
    ...{ id, sheet: scoreSheet(rubric, bandId) },
    reviews: reviews.map(({ expert, scores }) => ({
      ...{ id: expert, expert, state: 'submitted' as const },
      scores: Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score])),
    })),
  }));
  return scoreCall(scorable, {
    rule: { name: rule },
    // Divergence asks for another review; the score does not depend on it.
    divergenceAbove: 100,
    ...(variances && {
      variances: {
        application: Number(variances.application),
        expert: Number(variances.expert),
        residual: Number(variances.residual),
      },
    }),
  });
}
