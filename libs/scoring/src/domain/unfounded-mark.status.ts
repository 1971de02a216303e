import { UNFOUNDED_MARK_STATUSES, type UnfoundedMarkStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import type { ScoringErrorCode } from './scoring.errors.js';

export type UnfoundedMarkAction = 'uphold' | 'dismiss';

export interface UnfoundedMarkFacts {
  /** Whoever proposed it does not decide. */
  actorIsProposer?: boolean;
}

const byAnother = ({ actorIsProposer }: UnfoundedMarkFacts): true | ScoringErrorCode =>
  actorIsProposer === false || 'scoring.own-mark';

export const unfoundedMarkStatuses: TransitionTable<
  UnfoundedMarkStatus,
  UnfoundedMarkAction,
  UnfoundedMarkFacts
> = {
  initial: 'proposed',
  statuses: UNFOUNDED_MARK_STATUSES,
  actions: {
    uphold: { from: ['proposed'], to: 'upheld', guard: byAnother },
    dismiss: { from: ['proposed'], to: 'dismissed', guard: byAnother },
  },
};

/** So many applications with an upheld mark remove an expert. */
export const MARKS_FOR_REMOVAL = 3;
