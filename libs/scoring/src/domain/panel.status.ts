import { PANEL_STATUSES, type CallStatus, type PanelStatus } from '#contracts';
import type { TransitionTable } from '#kernel';
import { rankingIsOpen } from './round.js';
import type { ScoringErrorCode } from './scoring.errors.js';

export type PanelAction = 'close';

/** Two opinions are the least that can differ. */
const LEAST = 2;

/** Whether a panel on an application may begin. */
export function panelMayOpen(call: CallStatus, submittedReviews: number): true | ScoringErrorCode {
  if (!rankingIsOpen(call)) return 'scoring.ranking-final';
  return submittedReviews >= LEAST || 'scoring.panel-few-reviews';
}

/** Whether scores may be talked over and revised in it: as long as the ranking may change. */
export function panelIsAtWork(panel: PanelStatus, call: CallStatus): true | ScoringErrorCode {
  if (panel !== 'open') return 'scoring.panel-closed';
  return rankingIsOpen(call) || 'scoring.ranking-final';
}

/** The way of a panel. One that no score can come of any more may still be closed. */
export const panelStatuses: TransitionTable<PanelStatus, PanelAction, object> = {
  initial: 'open',
  statuses: PANEL_STATUSES,
  actions: { close: { from: ['open'], to: 'closed' } },
};
