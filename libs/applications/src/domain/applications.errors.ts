import { failWith } from '#kernel';

const applicationsErrors = {
  'applications.not-found': 'not-found',
  'applications.not-handed-in': 'not-found',
  'applications.not-member': 'forbidden',
  'applications.only-signatory-submits': 'conflict',
  'applications.only-signatory-withdraws': 'conflict',
  'applications.intake-closed': 'conflict',
  'applications.intake-not-open': 'conflict',
  'applications.incomplete': 'invalid',
  'applications.changed-meanwhile': 'conflict',
  'applications.copy-not-found': 'not-found',
  'applications.not-editable': 'conflict',
  'applications.track-taken': 'conflict',
  'applications.unknown-track': 'invalid',
  'applications.unknown-organisation': 'invalid',
  'applications.wrong-fields': 'invalid',
  'applications.only-checker': 'forbidden',
  'applications.only-administrator': 'forbidden',
  'applications.rule-point-needed': 'invalid',
  'applications.protocol-number-taken': 'conflict',
  'applications.not-of-this-call': 'invalid',
  'applications.decided-twice': 'invalid',
  'applications.check.dates': 'invalid',
  'applications.check.outside-project': 'invalid',
  'applications.check.unknown-task': 'invalid',
  'applications.check.no-events': 'invalid',
  'applications.check.few-events': 'invalid',
  'applications.check.no-budget': 'invalid',
  'applications.check.own-over-total': 'invalid',
  'applications.check.over-maximum': 'invalid',
  'applications.check.own-share': 'invalid',
} as const;

export type ApplicationsErrorCode = keyof typeof applicationsErrors;
export const fail = failWith<ApplicationsErrorCode>(applicationsErrors);
