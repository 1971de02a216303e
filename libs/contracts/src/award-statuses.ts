export const AWARD_LIST_STATUSES = ['proposed', 'returned', 'agreed', 'approved'] as const;
export type AwardListStatus = (typeof AWARD_LIST_STATUSES)[number];

export const AWARD_DECISIONS = ['award', 'reserve', 'refuse'] as const;
export type AwardDecision = (typeof AWARD_DECISIONS)[number];
