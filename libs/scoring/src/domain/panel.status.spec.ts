import { CALL_STATUSES, PANEL_STATUSES } from '#contracts';
import { decide } from '#kernel';
import { panelIsAtWork, panelMayOpen, panelStatuses } from './panel.status.js';
import { rankingIsOpen } from './round.js';

describe('a panel', () => {
  it('is closed once', () => {
    expect(PANEL_STATUSES.map((status) => decide(panelStatuses, 'close', status, {}).ok)).toEqual([
      true,
      false,
    ]);
  });

  it('begins and works while the ranking may change', () => {
    for (const call of CALL_STATUSES) {
      const verdict = rankingIsOpen(call) || 'scoring.ranking-final';
      expect([call, panelMayOpen(call, 2)]).toEqual([call, verdict]);
      expect([call, panelIsAtWork('open', call)]).toEqual([call, verdict]);
      expect([call, panelIsAtWork('closed', call)]).toEqual([call, 'scoring.panel-closed']);
    }
  });

  it('needs two opinions', () => {
    expect([0, 1, 2].map((reviews) => panelMayOpen('review-closed', reviews))).toEqual([
      ...['scoring.panel-few-reviews', 'scoring.panel-few-reviews'],
      true,
    ]);
  });
});
