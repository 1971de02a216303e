export const REVIEW_STATUSES = [
  'assigned',
  'accepted',
  'in-progress',
  'submitted',
  'returned',
  'reopened',
  'declined',
  'conflict',
  'expired',
  'voided',
] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const RECOMMENDATIONS = ['support', 'support-with-remarks', 'decline'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** Why a review was asked for. */
export const REVIEW_REASONS = ['initial', 'replacement', 'divergence', 'funding-line'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** Who asks for a third review where totals diverge: the program, as soon as all reviews are in, or a person. */
export const THIRD_REVIEW_RULES = ['by-rule', 'by-hand'] as const;
export type ThirdReviewRule = (typeof THIRD_REVIEW_RULES)[number];

/** The council's finding that a review is unfounded: one proposes, another decides. */
export const UNFOUNDED_MARK_STATUSES = ['proposed', 'upheld', 'dismissed'] as const;
export type UnfoundedMarkStatus = (typeof UNFOUNDED_MARK_STATUSES)[number];

/** Why an expert is removed from a call. */
export const REMOVAL_GROUNDS = ['unfounded', 'contact', 'conflict'] as const;
export type RemovalGround = (typeof REMOVAL_GROUNDS)[number];

/** The way of an expert's question to an applicant, through the fund. */
export const CLARIFICATION_STATUSES = ['asked', 'forwarded', 'declined', 'answered'] as const;
export type ClarificationStatus = (typeof CLARIFICATION_STATUSES)[number];
