import type { TransitionTable } from '#kernel';
import type { IdentityErrorCode } from './identity.errors.js';

export const INVITATION_STATUSES = ['invited', 'accepted', 'declined', 'revoked', 'expired'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];
export type InvitationAction = 'accept' | 'decline' | 'revoke' | 'expire';

export interface InvitationFacts {
  /** By the database's clock. */
  inTime?: boolean;
}

const inTime = (facts: InvitationFacts): true | IdentityErrorCode =>
  facts.inTime === true || 'identity.invitation-over';
const late = (facts: InvitationFacts): true | IdentityErrorCode =>
  facts.inTime === false || 'identity.invitation-open';

/** The way of an invitation: it is answered once, by whoever has its link. */
export const invitationStatuses: TransitionTable<InvitationStatus, InvitationAction, InvitationFacts> = {
  initial: 'invited',
  statuses: INVITATION_STATUSES,
  actions: {
    accept: { from: ['invited'], to: 'accepted', guard: inTime },
    decline: { from: ['invited'], to: 'declined', guard: inTime },
    revoke: { from: ['invited'], to: 'revoked' },
    expire: { from: ['invited'], to: 'expired', guard: late },
  },
};
