import { failWith } from '#kernel';

const identityErrors = {
  'identity.wrong-credentials': 'unauthenticated',
  'identity.wait-before-next-attempt': 'too-many',
  'identity.wrong-password': 'invalid',
  'identity.busy': 'too-many',
  'identity.consent-needed': 'invalid',
  'identity.invitation-not-found': 'not-found',
  'identity.invitation-over': 'conflict',
  'identity.invitation-open': 'conflict',
  'identity.sign-in-to-accept': 'conflict',
  'identity.invited-another': 'forbidden',
  'identity.organisation-not-found': 'not-found',
  'identity.organisation-exists': 'conflict',
  'identity.wrong-inn': 'invalid',
  'identity.wrong-ogrn': 'invalid',
  'identity.wrong-kpp': 'invalid',
  'identity.field-not-for-kind': 'invalid',
  'identity.registered-in-future': 'invalid',
  'identity.wrong-organisation': 'invalid',
  'identity.unknown-municipality': 'invalid',
  'identity.unknown-time-zone': 'invalid',
  'identity.only-for-own-organiser': 'forbidden',
  'identity.organiser-not-found': 'not-found',
  'identity.organiser-exists': 'conflict',
  'identity.unknown-organiser': 'invalid',
  'identity.setup-link-used': 'conflict',
} as const;

export type IdentityErrorCode = keyof typeof identityErrors;
export const fail = failWith<IdentityErrorCode>(identityErrors);
