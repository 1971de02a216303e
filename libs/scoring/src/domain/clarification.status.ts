import { CLARIFICATION_STATUSES, type ClarificationStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import type { ScoringErrorCode } from './scoring.errors.js';

export type ClarificationAction = 'forward' | 'decline' | 'answer';

export interface ClarificationFacts {
  /** By the database's clock. */
  inTime?: boolean;
}

const inTime = (facts: ClarificationFacts): true | ScoringErrorCode =>
  facts.inTime === true || 'scoring.answer-late';

/** The way of a question: the fund forwards or declines it, the applicant answers once. */
export const clarificationStatuses: TransitionTable<
  ClarificationStatus,
  ClarificationAction,
  ClarificationFacts
> = {
  initial: 'asked',
  statuses: CLARIFICATION_STATUSES,
  actions: {
    forward: { from: ['asked'], to: 'forwarded' },
    decline: { from: ['asked'], to: 'declined' },
    answer: { from: ['forwarded'], to: 'answered', guard: inTime },
  },
};
