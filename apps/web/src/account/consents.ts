import type { components } from '../generated/api-types.js';

export type Purpose = components['schemas']['RegisterPersonDto']['consents'][number];

/** Named by the month in which the texts `account.consent.*` were last changed: a changed text is a new version. */
export const CONSENT_TEXT_VERSION = '2026-11';

/** Each purpose is agreed to apart; only the first is needed for an account. */
export const CONSENTS: readonly { purpose: Purpose; field: 'processing' | 'publication' }[] = [
  { purpose: 'personal-data-processing', field: 'processing' },
  { purpose: 'personal-data-publication', field: 'publication' },
];
