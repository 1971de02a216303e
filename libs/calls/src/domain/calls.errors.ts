import { failWith } from '#kernel';

const callsErrors = {
  'calls.not-found': 'not-found',
  'calls.only-administrator': 'forbidden',
  'calls.organiser-needed': 'invalid',
  'calls.not-ready-to-publish': 'conflict',
  'calls.intake-still-open': 'conflict',
  'calls.applications-undecided': 'conflict',
  'calls.nothing-admitted': 'conflict',
  'calls.calibration-missing': 'conflict',
  'calls.reviews-missing': 'conflict',
  'calls.panels-open': 'conflict',
  'calls.agreements-running': 'conflict',
  'calls.changed-meanwhile': 'conflict',
  'calls.code-taken': 'conflict',
  'calls.published-field': 'conflict',
  'calls.extension-not-later': 'invalid',
  'calls.wrong-fields': 'invalid',
  'calls.closes-before-opens': 'invalid',
  'calls.dates-out-of-order': 'invalid',
  'calls.duplicate-track': 'invalid',
  'calls.duplicate-source': 'invalid',
  'calls.shares-not-100': 'invalid',
  'calls.unknown-criterion': 'invalid',
  'calls.blind-register': 'invalid',
  'calls.calibration-links-reviews': 'invalid',
  'calls.calibration-needs-two': 'invalid',
  'calls.no-tracks': 'invalid',
  'calls.no-sources': 'invalid',
  'calls.deadline-passed': 'invalid',
  'calls.reserve-over-budget': 'invalid',
  'calls.invalid-rubric': 'invalid',
} as const;

export type CallsErrorCode = keyof typeof callsErrors;
export const fail = failWith<CallsErrorCode>(callsErrors);
