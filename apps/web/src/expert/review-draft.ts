import { rationaleLength } from '#engine';
import type { components } from '../generated/api-types.js';
import type { Versioned } from '../shared/autosave/save-state.js';
import type { Review, ReviewCriterion } from './reviews-query.js';

export interface CriterionDraft {
  score: number | null;
  rationale: string;
}

/** What is written about one line of the budget. */
export interface LineDraft {
  /** Less than the line asks; null: all of it. */
  proposedKopecks: string | null;
  reason: string;
}

/** What the expert writes, as it is saved. */
export interface ReviewDraft {
  scores: Readonly<Record<string, CriterionDraft>>;
  /** By line of the budget. A copy that an older page has left on the device has none. */
  lineOpinions?: Readonly<Record<string, LineDraft>>;
  recommendation: Review['recommendation'];
  commentForApplicant: string;
  commentForCouncil: string;
}

export const draftOf = (review: Review): Versioned<ReviewDraft> => ({
  version: review.version,
  content: {
    scores: Object.fromEntries(
      review.criteria.map(({ criterionId, score, rationale }) => [criterionId, { score, rationale }]),
    ),
    lineOpinions: Object.fromEntries(
      review.lineOpinions.map(({ line, proposedKopecks, reason }) => [line, { proposedKopecks, reason }]),
    ),
    recommendation: review.recommendation,
    commentForApplicant: review.commentForApplicant,
    commentForCouncil: review.commentForCouncil,
  },
});

export const bodyOf = (
  { scores, lineOpinions, ...rest }: ReviewDraft,
  version: number,
): components['schemas']['SaveReviewDto'] => ({
  ...rest,
  version,
  scores: Object.entries(scores).map(([criterionId, given]) => ({ criterionId, ...given })),
  lineOpinions: Object.entries(lineOpinions ?? {}).map(([line, said]) => ({ line: Number(line), ...said })),
});

export function withScore(
  draft: ReviewDraft,
  criterionId: string,
  change: Partial<CriterionDraft>,
): ReviewDraft {
  const before = draft.scores[criterionId] ?? { score: null, rationale: '' };
  return { ...draft, scores: { ...draft.scores, [criterionId]: { ...before, ...change } } };
}

/** How many characters of reasoning a score of this criterion needs; 0 when none. */
function rationaleNeeded({ criterionId, ru, rationaleRule }: ReviewCriterion, score: number): number {
  const criterion = { id: criterionId, ru, weights: [], ...(rationaleRule && { rationale: rationaleRule }) };
  return rationaleLength(criterion, score);
}

/** What one criterion lacks before the review can be handed in. */
export type Lack = { what: 'score' } | { what: 'rationale'; limit: number } | null;

export function lackOf(criterion: ReviewCriterion, given: CriterionDraft | undefined): Lack {
  if (!given || given.score === null) return { what: 'score' };
  const limit = rationaleNeeded(criterion, given.score);
  return given.rationale.trim().length < limit ? { what: 'rationale', limit } : null;
}

/** Criteria with everything that they ask for. */
export const finishedOf = (criteria: readonly ReviewCriterion[], draft: ReviewDraft): number =>
  criteria.filter((criterion) => lackOf(criterion, draft.scores[criterion.criterionId]) === null).length;

/** Whether the review cannot be written now. */
export const isClosed = ({ availableActions }: Review): boolean =>
  !availableActions.some(({ action, available }) => action === 'save' && available);
