import type { TextCode } from './ru.js';

const TIME_LEFT =
  '{daysLeft, plural, =0 {{hoursLeft, plural, one {# hour left} other {# hours left}}} one {# day left} other {# days left}}';

export const en: Record<TextCode, string> = {
  'notifications.letter-not-found': 'You have no such letter. Open the list of your letters.',
  'notifications.organiser-not-found': 'There is no such organiser. Open the list of your contests.',

  'letters.mailed':
    'Hello,\n\n{body}\n\nThis letter was sent automatically, you need not answer it. All your letters: {link}',
  'letters.in-both-zones': '{inContest} ({inReader} where you are)',

  'letters.person.registered-again.subject': 'Somebody registered with your e-mail address',
  'letters.person.registered-again.body':
    'Somebody registered with your e-mail address: {attemptedAt}. You have an account already, and it has not changed.\n\nIf it was you, just sign in: {link}\nIf not, there is nothing to do.',

  'letters.invitation.subject':
    '{kind, select, nudge {A reminder: you are invited as an expert} other {You are invited as an expert}} · {organiserName}',
  'letters.invitation.body':
    'Good day!\n\n{organiserName} invites you to score grant applications.{hasNote, select, yes {\n\n{note}} other {}}\n\nOpen the link to accept or decline: {link}\n\nThe link is for you alone and works until {expiresAt}. This letter was sent by a program, there is no need to answer it.',

  'letters.expert.invitation-declined.subject': 'An invitation was declined: {email}',
  'letters.expert.invitation-declined.body':
    '{email} has declined the invitation as an expert.\n\nReason: {reason}\n\nInvite another expert: {link}',

  'letters.application.submitted.subject': 'Application {number} received',
  'letters.application.submitted.body':
    'We have received the application “{title}”.\n\nNumber: {number}\nServer time: {receivedAt}\nSHA-256 checksum: {digest}\n\nKeep this letter. Until {closesAt} you can change the application and submit it again: the last submitted version counts.\n\nOpen the application: {link}',

  'letters.application.admission-decided.subject':
    '{decision, select, admit {Application {number} is admitted to review} other {Application {number} is not admitted to review}}',
  'letters.application.admission-decided.body':
    '{decision, select, admit {The commission has admitted the application “{title}” to review. Experts will score it next; there is nothing for you to do now.} other {The commission has not admitted the application “{title}” to review. Point of the rules: {rulePoint}.}}\n\nProtocol No. {protocolNumber}, {heldOn}.\n\nOpen the application: {link}',

  'letters.call.extended.subject': 'More time to apply: “{callTitle}”',
  'letters.call.extended.body':
    'The deadline of the contest “{callTitle}” has been moved to {closesAt}.\n\nReason: {reason}\n\nCheck your application and submit it before the new deadline. The rules: {link}',

  'letters.call.rules-changed.subject': 'The rules of the contest “{callTitle}” have changed',
  'letters.call.rules-changed.body':
    'The organiser has changed the rules of the contest “{callTitle}”; version {version} is in force now.\n\nReason: {reason}\n\nRead the new rules: {link}',

  'letters.call.cancelled.subject': 'The contest “{callTitle}” is cancelled',
  'letters.call.cancelled.body':
    'The organiser has cancelled the contest “{callTitle}”.\n\nReason: {reason}\n\nYour applications are kept: you can open them and build on them in another contest. More about it: {link}',

  'letters.call.results-published.subject':
    '{decision, select, award {Application {number} has won} reserve {Application {number} is in reserve} other {The result of application {number}}}',
  'letters.call.results-published.body':
    'The results of the contest “{callTitle}” are published.\n\n{decision, select, award {Congratulations: the project “{title}” is awarded {amountKopecks}. We will prepare the agreement and write to you.} reserve {The project “{title}” is in reserve, place {position}. If money becomes free, we will write to you.} other {The project “{title}” is not among the winners. Its scores by criterion are shown in the application.}}\n\nOpen the application: {link}',

  'letters.application.comments-released.subject': 'Comments of the experts on application {number}',
  'letters.application.comments-released.body':
    'The contest “{callTitle}”: {count, plural, one {# comment} other {# comments}} on the project “{title}” can be read now. The experts’ names are not disclosed; what they say may help with the next application.\n\nOpen the application: {link}',

  'letters.calibration.opened.subject': 'Calibration: “{callTitle}”',
  'letters.calibration.opened.body':
    'Before reviewing in the contest “{callTitle}” all experts score the same applications, to read the criteria alike. You have {count, plural, one {# application} other {# applications}}. These scores do not count in the ranking.\n\nOthers’ scores open once you have handed in yours.\n\nOpen the list: {link}',

  'letters.calibration.discussion-opened.subject': 'Talking calibration over: “{callTitle}”',
  'letters.calibration.discussion-opened.body':
    'Calibration in the contest “{callTitle}” has ended ({count, plural, one {# application} other {# applications}}), and everyone’s scores are open. See where you differ from the others, and write why.\n\nOpen the list: {link}',

  'letters.review.assigned.subject':
    '{count, plural, one {# application is} other {# applications are}} assigned to you for review',
  'letters.review.assigned.body':
    'The contest “{callTitle}”. Accept each application or decline it with a reason; if there is a conflict of interest, declare it.\n\nReviews are due: {dueAt}.\n\nOpen the list: {link}',

  'letters.review.conflict-found.subject': 'Conflict of interest with application {number}',
  'letters.review.conflict-found.body':
    'Call “{callTitle}”: an expert has a conflict of interest with the applicant, and application {number} is closed to them. {replacement, select, automatic {The program finds another expert. If nobody is free, the application waits on the page “Today”.} other {Assign another expert.}}\n\nOpen the application: {link}',

  'letters.review.declined.subject': 'An expert has declined application {number}',
  'letters.review.declined.body':
    'The contest “{callTitle}”: an expert has declined application {number}. {replacement, select, automatic {The program finds another expert. If nobody is free, the application waits on the page “Today”.} other {Assign another expert.}}\n\nOpen the application: {link}',

  'letters.review.replaced.subject': 'Another expert reads application {number}',
  'letters.review.replaced.body':
    'Call “{callTitle}”: the review of application {number} was due, and another expert reads it now.\n\nReason: {reason}\n\nYour other reviews: {link}',

  'letters.review.extended.subject': 'Your reviews are due later: {dueAt}',
  'letters.review.extended.body':
    'Call “{callTitle}”: you have more time for {count, plural, one {# review} other {# reviews}}. They are due {dueAt}.\n\nOpen the list: {link}',

  'letters.review.returned.subject': 'Please revise your review of application {number}',
  'letters.review.returned.body':
    '“{callTitle}”: the head of expertise has returned your review of application {number}. It does not count until you hand it in again.\n\nWhat to revise: {reason}\n\nDue: {dueAt}.\n\nOpen the list: {link}',

  'letters.clarification.asked.subject': 'An expert has a question about application {number}',
  'letters.clarification.asked.body':
    '“{callTitle}”: an expert asks to clarify application {number}. Pass the question on to the applicant or decline it with a reason: “Experts”, “Questions of experts”.\n\nOpen the application: {link}',

  'letters.clarification.forwarded.subject': 'An expert’s question about application {number}',
  'letters.clarification.forwarded.body':
    'Experts are reading the application “{title}” and would like something clarified. You can answer until {dueAt}, once. The application itself stays as it is.\n\nRead the question and answer: {link}',

  'letters.clarification.declined.subject': 'Your question about application {number} was not passed on',
  'letters.clarification.declined.body':
    '“{callTitle}”: the organiser did not pass on your question about application {number}. The reason stands under the question.\n\nOpen the list: {link}',

  'letters.clarification.answered.subject': 'The applicant has answered about application {number}',
  'letters.clarification.answered.body':
    '“{callTitle}”: a question about application {number} has been answered. The answer stands under the application, whose text has not changed.\n\nOpen the list: {link}',

  'letters.panel.opened.subject': 'A discussion is open: application {number}',
  'letters.panel.opened.body':
    'Call “{callTitle}”: the scores of application {number} differ, and its experts talk them over. You see what the others gave and why, under aliases; you may answer, and if you are convinced change your own score with a reason. You need not change it.\n\nOpen the list: {link}',

  'letters.panel.closed.subject': 'The discussion is closed: application {number}',
  'letters.panel.closed.body':
    'Call “{callTitle}”: the discussion of application {number} is over, and what came of it is on record. Thank you for your work.\n\nOpen the list: {link}',

  'letters.expert.removed.subject': 'You are no longer an expert of “{callTitle}”',
  'letters.expert.removed.body':
    'You have been removed from reviewing in “{callTitle}”, {ground, select, contact {because an applicant was contacted} conflict {because of a conflict of interest} other {because the council found reviews unfounded}}. Your reviews in this call do not count, and the applications are closed to you.\n\nReason: {reason}\n\nIf you disagree, write to the organiser. The call: {link}',

  'letters.agreement.created.subject': 'Sign agreement No. {agreementNumber}',
  'letters.agreement.created.body':
    'Agreement No. {agreementNumber} on a grant of {amountKopecks} for the project “{title}” is ready. Check the bank details and sign it.\n\nOpen the agreement: {link}',

  'letters.agreement.suspended.subject': 'Payments of agreement No. {agreementNumber} are suspended',
  'letters.agreement.suspended.body':
    'The organiser has suspended the payments of agreement No. {agreementNumber}.\n\nReason: {reason}\n\nIf a report is awaited, hand it in: once it is checked, payments can go on.\n\nOpen the agreement: {link}',

  'letters.agreement.resumed.subject': 'Payments of agreement No. {agreementNumber} go on',
  'letters.agreement.resumed.body':
    'The payments of agreement No. {agreementNumber} follow their schedule again.\n\nWhy: {reason}\n\nOpen the agreement: {link}',

  'letters.payout.confirmed.subject': 'The grant is paid: {amountKopecks}',
  'letters.payout.confirmed.body':
    'Under agreement No. {agreementNumber} {amountKopecks} have been paid, payment order No. {paymentNumber}, debited {settledOn}. Check your account.\n\nOpen the agreement: {link}',

  'letters.payout.returned.subject': 'The bank has returned a payment of {amountKopecks}',
  'letters.payout.returned.body':
    'The bank has returned {amountKopecks} of agreement No. {agreementNumber}, payment order No. {paymentNumber}. Clarify the bank details of the payee and prepare a new payment.\n\nOpen the agreement: {link}',

  'letters.report.accepted.subject': 'Report {ordinal} of agreement No. {agreementNumber} is accepted',
  'letters.report.accepted.body':
    'The curator has accepted {reportKind, select, final {the final report} other {interim report {ordinal}}} of agreement No. {agreementNumber}. Thank you!\n\nOpen the report: {link}',

  'letters.report.returned.subject': 'Revise report {ordinal} of agreement No. {agreementNumber}',
  'letters.report.returned.body':
    'The curator has returned {reportKind, select, final {the final report} other {interim report {ordinal}}} of agreement No. {agreementNumber} with remarks. Correct the report and submit it again. The report is due: {dueOn}.\n\nOpen the report: {link}',

  'letters.award.list-returned.subject': 'The committee has returned the list of winners: “{callTitle}”',
  'letters.award.list-returned.body':
    'The committee has returned the list of winners of the contest “{callTitle}” (version {version}) with remarks. Read them and propose the list again.\n\nOpen the list: {link}',

  'letters.reminder.draft.subject': `Your application is not submitted yet, ${TIME_LEFT}`,
  'letters.reminder.draft.body':
    'The application “{title}” to the contest “{callTitle}” is not submitted yet. The intake closes: {closesAt}.\n\nCheck your answers and submit it: {link}',

  'letters.reminder.changed.subject': `Changes of your application are not submitted, ${TIME_LEFT}`,
  'letters.reminder.changed.body':
    'You have changed the application “{title}” to the contest “{callTitle}” since you submitted it, but have not submitted it again. What counts now is the earlier version. The intake closes: {closesAt}.\n\nIf the changes matter, submit it once more: {link}',

  'letters.reminder.reviews.subject': `Finish your reviews, ${TIME_LEFT}`,
  'letters.reminder.reviews.body':
    'The contest “{callTitle}”: {count, plural, one {# review is} other {# reviews are}} not finished. Reviews are due: {dueAt}.\n\nOpen the list: {link}',

  'letters.mail.undelivered.subject': 'Some letters were not delivered',
  'letters.mail.undelivered.body':
    'The mail server did not take a letter after several attempts. See whose letters did not arrive, and reach these people another way.\n\nOpen the letters: {link}',
};
