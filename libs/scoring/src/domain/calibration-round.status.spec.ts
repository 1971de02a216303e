import { CALIBRATION_STATUSES } from '#contracts';
import { decide, unreachableStatuses, WRONG_STATUS } from '#kernel';
import {
  calibrationStatuses,
  type CalibrationAction,
  type CalibrationFacts,
} from './calibration-round.status.js';

const READY: CalibrationFacts = { callStatus: 'admission-decided', experts: 2, mostHandedIn: 2 };
const WAY: Record<string, Partial<Record<CalibrationAction, string>>> = {
  draft: { open: 'open', close: 'closed' },
  open: { discuss: 'discussing', close: 'closed' },
  discussing: { close: 'closed' },
};
const ACTIONS = Object.keys(calibrationStatuses.actions) as CalibrationAction[];

describe('the way of a calibration round', () => {
  it('reaches every status', () => {
    expect(unreachableStatuses(calibrationStatuses)).toEqual([]);
  });

  it.each(CALIBRATION_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'from %s, %s leads where it should or nowhere',
    (status, action) => {
      const to = WAY[status]?.[action];
      expect(decide(calibrationStatuses, action, status, READY)).toEqual(
        to ? { ok: true, to } : { ok: false, reason: WRONG_STATUS },
      );
    },
  );

  it.each<[CalibrationAction, CalibrationFacts, string]>([
    ['open', { callStatus: 'reviewing' }, 'scoring.calibration-not-now'],
    ['open', { experts: 1 }, 'scoring.calibration-no-experts'],
    ['discuss', { mostHandedIn: 1 }, 'scoring.calibration-no-scores'],
  ])('%s waits for its facts', (action, change, reason) => {
    const [from = 'draft'] = calibrationStatuses.actions[action].from;
    expect(decide(calibrationStatuses, action, from, { ...READY, ...change })).toEqual({ ok: false, reason });
    expect(decide(calibrationStatuses, action, from, {}).ok).toBe(false);
  });
});
