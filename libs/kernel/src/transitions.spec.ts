import {
  availableActions,
  decide,
  unreachableStatuses,
  WRONG_STATUS,
  type TransitionTable,
} from './transitions.js';

type Status = 'closed' | 'open' | 'broken' | 'locked';
type Action = 'open' | 'close' | 'break';

const door: TransitionTable<Status, Action, { handIsFree: boolean }> = {
  initial: 'closed',
  statuses: ['closed', 'open', 'broken'],
  actions: {
    open: {
      from: ['closed'],
      to: 'open',
      guard: ({ handIsFree }) => handIsFree || 'door.hands-full',
    },
    close: { from: ['open'], to: 'closed' },
    break: { from: ['open', 'closed'], to: 'broken' },
  },
};

const FREE = { handIsFree: true };
const FULL = { handIsFree: false };

describe('a table of transitions', () => {
  it('lets an action lead where the table says', () => {
    expect(decide(door, 'open', 'closed', FREE)).toEqual({ ok: true, to: 'open' });
    expect(decide(door, 'close', 'open', FULL)).toEqual({ ok: true, to: 'closed' });
  });

  it('refuses with the reason of its guard, or of the status', () => {
    expect(decide(door, 'open', 'closed', FULL)).toEqual({ ok: false, reason: 'door.hands-full' });
    expect(decide(door, 'close', 'broken', FREE)).toEqual({ ok: false, reason: WRONG_STATUS });
  });

  it('does not ask a guard about an action that the status does not have', () => {
    expect(decide(door, 'open', 'broken', FULL)).toEqual({ ok: false, reason: WRONG_STATUS });
  });

  it('lists the actions of a status, each open or with its reason', () => {
    expect(availableActions(door, 'closed', FULL)).toEqual([
      { action: 'open', available: false, reason: 'door.hands-full' },
      { action: 'break', available: true },
    ]);
    expect(availableActions(door, 'broken', FREE)).toEqual([]);
  });

  it('lists what decide allows, in every status', () => {
    for (const status of door.statuses)
      for (const facts of [FREE, FULL]) {
        const open = availableActions(door, status, facts).filter(({ available }) => available);
        const allowed = (Object.keys(door.actions) as Action[]).filter(
          (action) => decide(door, action, status, facts).ok,
        );
        expect(open.map(({ action }) => action)).toEqual(allowed);
      }
  });

  it('finds the statuses that nothing leads to', () => {
    expect(unreachableStatuses(door)).toEqual([]);
    expect(unreachableStatuses({ ...door, statuses: [...door.statuses, 'locked'] })).toEqual(['locked']);
    expect(unreachableStatuses({ ...door, initial: 'broken' })).toEqual(['closed', 'open']);
  });
});
