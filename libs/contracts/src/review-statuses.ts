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
