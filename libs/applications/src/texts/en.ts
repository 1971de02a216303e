import type { ApplicationsErrorCode } from '../domain/applications.errors.js';
import type { ReceiptTextCode } from './receipt-text-code.js';

export const en: Record<ApplicationsErrorCode | ReceiptTextCode, string> = {
  'applications.not-found': 'There is no such application.',
  'applications.not-handed-in': 'The application is not submitted yet, so there is no receipt.',
  'applications.not-member': 'You do not act for this applicant.',
  'applications.only-signatory-submits': 'Only who may sign for the applicant can hand the application in.',
  'applications.only-signatory-withdraws':
    'Only who may sign for the applicant can take the application back.',
  'applications.intake-closed': 'The intake is closed. The draft stays yours.',
  'applications.intake-not-open': 'This call is not open for applications.',
  'applications.incomplete':
    'The application is not complete: {count, plural, one {# field needs} other {# fields need}} your attention.',
  'applications.changed-meanwhile':
    'The text was changed in another window. Choose a version; the other one stays in the history.',
  'applications.copy-not-found': 'There is no such earlier text: newer ones may have taken its place.',
  'applications.not-editable': 'The application can no longer be changed.',
  'applications.track-taken':
    'Your organisation has an application in this direction already. Open that one, or choose another direction.',
  'applications.unknown-track': 'The call has no such direction.',
  'applications.unknown-organisation': 'You do not act for such an applicant. Create it first.',
  'applications.wrong-fields': 'Check the fields below.',
  'applications.only-checker': 'Only a formal checker may do this.',
  'applications.only-administrator': 'Only an administrator of the contest may do this.',
  'applications.rule-point-needed': 'Name the point of the rules that the refusal rests on.',
  'applications.protocol-number-taken': 'The call has a protocol with this number already.',
  'applications.not-of-this-call': 'This application does not belong to the call.',
  'applications.decided-twice': 'The protocol decides this application twice.',
  'applications.check.dates': 'It ends before it starts.',
  'applications.check.outside-project': 'The event lies outside of the project’s dates.',
  'applications.check.unknown-task': 'Choose one of the project’s tasks.',
  'applications.check.no-events': 'Add the events of the plan.',
  'applications.check.few-events': 'Plan at least two events for this task.',
  'applications.check.no-budget': 'Add the lines of the budget: nothing is asked yet.',
  'applications.check.own-over-total': 'Own contribution is more than the line costs.',
  'applications.check.over-maximum': 'The sum asked is more than the call allows.',
  'applications.check.own-share': 'Own contribution is smaller than the call asks.',

  'applications.receipt.title': 'Application {number} is submitted',
  'applications.receipt.project': 'Project',
  'applications.receipt.applicant': 'Applicant',
  'applications.receipt.call': 'Call',
  'applications.receipt.requested': 'Asked',
  'applications.receipt.time': 'Server time',
  'applications.receipt.sequence': 'Submission number',
  'applications.receipt.digest': 'SHA-256 fingerprint',
  'applications.receipt.counts':
    'The last submission counts. If you submit again, the new receipt has another time and fingerprint.',
  'applications.receipt.digest-means':
    'The fingerprint is worked out from the text that was submitted. If one letter changes, so does the fingerprint: this shows that nobody changed the application afterwards.',
};
