import { rank, scoreApplication, scoreSheet, type Aggregate, type Rubric } from '#engine';
import { compare, must, type Difference } from './difference.js';
import { readRubric } from './published-rubric.js';
import type { PublishedApplication, ResultsDocument } from './results-document.js';
import { tieText } from './tie-text.js';

/** Scores, ranks, places and ties, worked out again from the experts' scores. */
export function recomputeRanking(document: ResultsDocument): Difference[] {
  const rubric = readRubric(document.rubric);
  const scored = document.applications.map((application, index) => ({
    application,
    pointer: `/applications/${index}`,
    aggregate: aggregateOf(application, rubric, document),
  }));
  const ranked = new Map(
    rank(
      scored.flatMap(({ application: { id }, aggregate }) =>
        aggregate ? [{ id, key: aggregate.key, criteria: aggregate.criteria }] : [],
      ),
      { tieCriteria: document.tieBreakCriteria, seed: document.lotSeed },
    ).map((row) => [row.id, row]),
  );
  return scored.flatMap(({ application, pointer, aggregate }, index) => {
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

function aggregateOf(
  { bandId, reviews }: PublishedApplication,
  rubric: Rubric,
  { rule }: ResultsDocument,
): Aggregate | null {
  const submitted = reviews.map(({ expert, scores }) => ({
    id: expert,
    state: 'submitted' as const,
    scores: Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score])),
  }));
  // Divergence asks for another review; the score does not depend on it.
  const settings = { rule: { name: rule }, divergenceAbove: 100 };
  return scoreApplication(scoreSheet(rubric, bandId), submitted, settings).aggregate;
}
