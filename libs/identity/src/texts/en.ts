import type { IdentityErrorCode } from '../domain/identity.errors.js';

export const en: Record<IdentityErrorCode, string> = {
  'identity.wrong-credentials': 'The e-mail address or the password does not fit. Check both and try again.',
  'identity.wait-before-next-attempt':
    'Too many attempts. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'identity.busy':
    'Many people are signing in just now. Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'identity.wrong-password': 'The present password does not fit. Check it and try again.',
  'identity.consent-needed': 'An account needs your consent to the processing of personal data.',
  'identity.invitation-not-found': 'There is no such invitation. Open the whole link of the letter.',
  'identity.invitation-over':
    'This invitation holds no more: it was answered or taken back, or its time is over. Ask the fund for a new one.',
  'identity.invitation-open': 'The time of this invitation is not over yet.',
  'identity.sign-in-to-accept': 'This address has an account already. Sign in and accept the invitation.',
  'identity.invited-another': 'The invitation went to another address. Sign in with the one that it came to.',
  'identity.organisation-not-found': 'You do not act for such an organisation.',
  'identity.organisation-exists':
    'This organisation is registered already. Ask its representative to add you, or write to the fund.',
  'identity.wrong-inn': 'The INN does not fit: check its digits.',
  'identity.wrong-ogrn': 'The OGRN does not fit: check its 13 digits.',
  'identity.wrong-kpp': 'The KPP needs nine characters, such as 143501001.',
  'identity.field-not-for-kind': 'An applicant of this kind does not have this field: leave it out.',
  'identity.registered-in-future': 'The date of registration lies in the future.',
  'identity.wrong-organisation': 'Check the details of the organisation.',
  'identity.unknown-municipality': 'There is no municipality with this OKTMO code.',
  'identity.unknown-time-zone': 'There is no such time zone. An example of one: Asia/Yakutsk.',
  'identity.only-for-own-organiser':
    'You can grant roles only for an organiser whose contests you administer.',
  'identity.organiser-not-found': 'There is no such organiser.',
  'identity.organiser-exists': 'An organiser with this code exists already.',
  'identity.unknown-organiser': 'There is no such organiser.',
  'identity.setup-link-used':
    'This set-up link has been used or is wrong. Restart the server to get a new one.',
};
