import type { TransitionTable } from '#kernel';
import type { ScoringErrorCode } from './scoring.errors.js';

/** `suspected`: a hint that a person decides; `stands`: keeps the expert away; `cleared`: was decided to be none. */
export const FINDING_STATUSES = ['suspected', 'stands', 'cleared'] as const;
export type FindingStatus = (typeof FINDING_STATUSES)[number];

export type FindingAction = 'uphold' | 'clear';

export interface FindingFacts {
  /** The expert says that there is a conflict. */
  declared?: boolean;
}

/** What the expert has declared is not for anybody else to take back. */
const notDeclared = ({ declared }: FindingFacts): true | ScoringErrorCode =>
  declared === false || 'scoring.conflict-declared';

/** The way of a conflict that was found. */
export const findingStatuses: TransitionTable<FindingStatus, FindingAction, FindingFacts> = {
  initial: 'suspected',
  statuses: FINDING_STATUSES,
  actions: {
    uphold: { from: ['suspected', 'cleared'], to: 'stands' },
    clear: { from: ['suspected', 'stands'], to: 'cleared', guard: notDeclared },
  },
};
