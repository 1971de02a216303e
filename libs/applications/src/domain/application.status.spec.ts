import { APPLICATION_STATUSES } from '#contracts';
import { decide, unreachableStatuses, WRONG_STATUS } from '#kernel';
import { applicationStatuses, type ApplicationAction, type ApplicationFacts } from './application.status.js';

const READY: ApplicationFacts = { intakeIsOpen: true, contentIsComplete: true, actorIsSignatory: true };
const ACTIONS = Object.keys(applicationStatuses.actions) as ApplicationAction[];

describe('the way of an application', () => {
  it('reaches every status', () => {
    expect(unreachableStatuses(applicationStatuses)).toEqual([]);
  });

  it.each(APPLICATION_STATUSES.flatMap((status) => ACTIONS.map((action) => [status, action] as const)))(
    'from %s, %s happens only where the table says so',
    (status, action) => {
      const { from, to } = applicationStatuses.actions[action];
      expect(decide(applicationStatuses, action, status, READY)).toEqual(
        from.includes(status) ? { ok: true, to } : { ok: false, reason: WRONG_STATUS },
      );
    },
  );

  it.each<[ApplicationAction, ApplicationFacts, string]>([
    ['submit', { ...READY, actorIsSignatory: false }, 'applications.only-signatory-submits'],
    ['submit', { ...READY, intakeIsOpen: false }, 'applications.intake-closed'],
    ['submit', { ...READY, contentIsComplete: false }, 'applications.incomplete'],
    ['submit', {}, 'applications.intake-closed'],
    ['withdraw', {}, 'applications.only-signatory-withdraws'],
    ['withdraw', { ...READY, isLateDraft: true }, 'applications.intake-closed'],
  ])('%s is refused with the reason', (action, facts, reason) => {
    expect(decide(applicationStatuses, action, 'draft', facts)).toEqual({ ok: false, reason });
  });
});
