import { CALL_STATUSES } from '#contracts';
import { decide, unreachableStatuses, WRONG_STATUS } from '#kernel';
import { callStatuses, type CallAction, type CallFacts } from './call.status.js';

const READY: CallFacts = {
  readyToPublish: true,
  intakeIsOver: true,
  undecidedApplications: 0,
  admittedApplications: 1,
  calibrationIsDone: true,
  underReviewedApplications: 0,
  openPanels: 0,
  unpaidAgreements: 0,
};
const ACTIONS = Object.keys(callStatuses.actions) as CallAction[];

describe('the way of a call', () => {
  it('reaches every status', () => {
    expect(unreachableStatuses(callStatuses)).toEqual([]);
  });

  it.each(CALL_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'from %s, %s happens only where the table says so',
    (status, action) => {
      const { from, to } = callStatuses.actions[action];
      expect(decide(callStatuses, action, status, READY)).toEqual(
        from.includes(status) ? { ok: true, to } : { ok: false, reason: WRONG_STATUS },
      );
    },
  );

  it('ends: nothing leads out of finished, cancelled or void', () => {
    const leaving = Object.values(callStatuses.actions).flatMap((transition) => transition.from);
    expect(leaving).not.toEqual(expect.arrayContaining(['finished']));
    expect(leaving.filter((status) => status === 'cancelled' || status === 'void')).toEqual([]);
  });

  it.each<[CallAction, CallFacts, string]>([
    ['publish', { readyToPublish: false }, 'calls.not-ready-to-publish'],
    ['closeIntake', { intakeIsOver: false }, 'calls.intake-still-open'],
    ['decideAdmission', { undecidedApplications: 1 }, 'calls.applications-undecided'],
    ['openReviewing', { admittedApplications: 0 }, 'calls.nothing-admitted'],
    ['closeReviewing', { underReviewedApplications: 2 }, 'calls.reviews-missing'],
    ['proposeAwards', { openPanels: 1 }, 'calls.panels-open'],
    ['finish', { unpaidAgreements: 1 }, 'calls.agreements-running'],
  ])('%s waits for its facts', (action, facts, reason) => {
    const status = callStatuses.actions[action].from[0] ?? 'draft';
    expect(decide(callStatuses, action, status, facts)).toEqual({ ok: false, reason });
    expect(decide(callStatuses, action, status, {})).toEqual({ ok: false, reason });
  });

  it('asks for the calibration round that the rules require', () => {
    const facts = { admittedApplications: 1, calibrationIsDone: false };
    expect(decide(callStatuses, 'openReviewing', 'admission-decided', facts)).toEqual({
      ...{ ok: false, reason: 'calls.calibration-missing' },
    });
  });
});
