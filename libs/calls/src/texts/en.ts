import type { CallsErrorCode } from '../domain/calls.errors.js';

export const en: Record<CallsErrorCode, string> = {
  'calls.not-found': 'There is no such call.',
  'calls.only-administrator': 'Only an administrator of the contest may do this.',
  'calls.organiser-needed': 'Say for which organiser: you work for several, or for none.',
  'calls.not-ready-to-publish': 'The call cannot be published yet: complete the fields below.',
  'calls.intake-still-open': 'Applications are still coming in: the deadline has not passed.',
  'calls.applications-undecided':
    'Some applications have no decision on admission yet. Decide them by a protocol.',
  'calls.nothing-admitted': 'No application has been admitted, so there is nothing to review.',
  'calls.calibration-missing':
    'The rules ask for a calibration round before reviewing. Hold one and close it with its conclusion.',
  'calls.panels-open':
    'Experts still discuss their scores of some applications. Close those discussions from the ranking, then propose the list.',
  'calls.reviews-missing':
    'Some admitted applications have fewer reviews than the rules ask. Assign more experts.',
  'calls.agreements-running': 'Some agreements are not completed yet.',
  'calls.changed-meanwhile': 'Somebody else has changed the call. Open it again and repeat your change.',
  'calls.code-taken': 'Another call has this code. Choose a different one.',
  'calls.published-field': 'Published rules do not change in this. Extend the deadline, or cancel the call.',
  'calls.extension-not-later': 'The new deadline must be later than the present one, and in the future.',
  'calls.wrong-fields': 'The rules contradict each other: look at the fields below.',
  'calls.closes-before-opens': 'The intake must close after it opens.',
  'calls.dates-out-of-order': 'This date comes before the stage that precedes it.',
  'calls.duplicate-track': 'There is a direction with this code already.',
  'calls.duplicate-source': 'There is a source with this name already.',
  'calls.shares-not-100': 'The shares of the tranches must be positive and add up to 100.',
  'calls.unknown-criterion': 'The rubric has no such criterion.',
  'calls.calibration-links-reviews':
    'Calibration shows which reviews are of one expert. Choose one alias for the whole call.',
  'calls.calibration-needs-two': 'Calibration needs at least two reviews of each application.',
  'calls.blind-register':
    'A call that hides applicants from experts cannot publish applications at registration.',
  'calls.no-tracks': 'Add at least one direction.',
  'calls.no-sources': 'Add at least one source of the budget.',
  'calls.deadline-passed': 'The deadline lies in the past.',
  'calls.reserve-over-budget': 'The reserve for appeals must be smaller than the budget.',
  'calls.invalid-rubric': 'The rubric cannot be used: look at the fields below.',
};
