import type { Locale } from '#contracts';
import type { components } from '../generated/api-types.js';
import { CONSENT_TEXT_VERSION, CONSENTS } from './consents.js';

/** The shortest password that the server takes, in characters. */
export const PASSWORD_LENGTH = 10;
/** What an address looks like at least; the server knows better. */
export const EMAIL_FORM = /^\S+@\S+\.\S+$/;

export interface RegistrationForm {
  fullName: string;
  email: string;
  password: string;
  processing: boolean;
  publication: boolean;
}

export type Registration = components['schemas']['RegisterPersonDto'];

/** What the server is told; letters come in the language and zone that the person has here. */
export function registrationOf(
  { fullName, email, password, ...given }: RegistrationForm,
  locale: Locale,
  timeZone: string,
): Registration {
  return {
    ...{ fullName, email, password, locale, timeZone, consentTextVersion: CONSENT_TEXT_VERSION },
    consents: CONSENTS.filter(({ field }) => given[field]).map(({ purpose }) => purpose),
  };
}

/** The id of the field that a pointer of the server means. */
export const registrationField = (pointer: string): string | undefined =>
  pointer.startsWith('/consents')
    ? 'processing'
    : ['fullName', 'email', 'password'].find((field) => pointer === `/${field}`);
