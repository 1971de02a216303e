import { availableActions, unreachableStatuses } from '#kernel';
import { INVITATION_STATUSES, invitationStatuses, type InvitationFacts } from './expert-invitation.status.js';

describe('the way of an invitation', () => {
  const open = (facts: InvitationFacts): string[] =>
    availableActions(invitationStatuses, 'invited', facts)
      .filter(({ available }) => available)
      .map(({ action }) => action);

  it('reaches every status', () => {
    expect(unreachableStatuses(invitationStatuses)).toEqual([]);
  });

  it('is open to an answer in time, and expires only after', () => {
    expect(open({ inTime: true })).toEqual(['accept', 'decline', 'revoke']);
    expect(open({ inTime: false })).toEqual(['revoke', 'expire']);
    expect(open({})).toEqual(['revoke']);
  });

  it('ends with any answer', () => {
    for (const status of INVITATION_STATUSES.filter((each) => each !== 'invited'))
      expect(availableActions(invitationStatuses, status, { inTime: true })).toEqual([]);
  });
});
