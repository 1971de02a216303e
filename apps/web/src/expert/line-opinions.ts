import { budgetSums } from '#engine';
import type { Kopecks } from '#kernel';
import type { LineDraft, ReviewDraft } from './review-draft.js';
import type { ReviewedContent } from './reviews-query.js';

type Budget = ReviewedContent['budget'];

const NO_OPINION: LineDraft = { proposedKopecks: null, reason: '' };

export const opinionOn = ({ lineOpinions }: ReviewDraft, line: number): LineDraft =>
  lineOpinions?.[line] ?? NO_OPINION;

export function withOpinion(draft: ReviewDraft, line: number, change: Partial<LineDraft>): ReviewDraft {
  const opinion = { ...opinionOn(draft, line), ...change };
  return { ...draft, lineOpinions: { ...draft.lineOpinions, [line]: opinion } };
}

export const askedOf = (line: Budget[number]): Kopecks => budgetSums([line]).requestedKopecks;

/** What the review proposes in all, beside what is asked. */
export function proposedSum(draft: ReviewDraft, budget: Budget): { asked: Kopecks; proposed: Kopecks } {
  const asked = budgetSums(budget).requestedKopecks;
  const cut = budget.reduce((sum, line, i) => {
    const { proposedKopecks } = opinionOn(draft, i);
    return proposedKopecks === null ? sum : sum + askedOf(line) - BigInt(proposedKopecks);
  }, 0n);
  return { asked, proposed: asked - cut };
}

export const lacksReason = ({ proposedKopecks, reason }: LineDraft): boolean =>
  proposedKopecks !== null && reason.trim() === '';

/** Cuts whose reason is still missing: the review cannot be handed in. */
export const unexplainedCuts = ({ lineOpinions }: ReviewDraft): number =>
  Object.values(lineOpinions ?? {}).filter(lacksReason).length;
