import type { texts as russian } from './ru.js';

export const texts: Record<keyof typeof russian, string> = {
  'account.sign-in.title': 'Sign in',
  'account.email': 'E-mail',
  'account.email-hint': 'You sign in with it, and letters about the call go there.',
  'account.password': 'Password',
  'account.password-hint': 'At least 10 characters. A phrase of several words is the easiest to keep.',
  'account.show-password': 'Show or hide the password',
  'account.sign-in.go': 'Sign in',
  'account.sign-in.new': 'No account yet?',
  'account.sign-in.register': 'Register',

  'account.invitation.title': 'An invitation as an expert',
  'account.invitation.about':
    '{organiser} invites you to assess applications for grants. The answer is awaited until {until}; the link does not open later.',
  'account.invitation.then':
    'If you accept, we ask what you know well, where you live and how many applications you have time for. Applications are assigned later: each can be accepted or declined.',
  'account.invitation.address': 'The invitation came to this address.',
  'account.invitation.accept': 'Accept the invitation',
  'account.invitation.decline': 'Decline',
  'account.invitation.reason': 'Why you decline',
  'account.invitation.declined': 'The fund has your answer. Thank you.',
  'account.invitation.sign-in': 'To accept the invitation, sign in as {email}.',

  'account.sign-out.title': 'Sign out',
  'account.sign-out.sending': 'Sending the last words…',
  'account.sign-out.all-sent': 'Everything you wrote is on the server.',
  'account.sign-out.left':
    '{count, plural, one {{count} text is not sent. Open it to see what is in the way, or choose what becomes of it.} other {{count} texts are not sent. Open them to see what is in the way, or choose what becomes of them.}}',
  'account.sign-out.send': 'Send and sign out',
  'account.sign-out.keep': 'Keep here and sign out',
  'account.sign-out.remove': 'Delete and sign out',
  'account.sign-out.hint':
    'A kept text opens on this device when you sign in again. Others who sign in here do not see it. A deleted one cannot be brought back.',
  'account.sign-out.offline': 'No network: you can sign out when it is back.',

  'account.register.title': 'Register',
  'account.register.go': 'Register',
  'account.register.known': 'Have an account already?',
  'account.register.taken':
    'Signing in with this address and this password did not work. If you have registered before, sign in with your own password.',
  'account.full-name': 'Full name',
  'account.need.full-name': 'Full name: fill in the field.',
  'account.need.email': 'E-mail: write the whole address, such as name@example.org.',
  'account.need.password': 'Password: at least 10 characters are needed.',
  'account.need.processing': 'Without consent to the processing of your data there can be no account.',

  'account.consents': 'Consents, each apart',
  'account.consent.read': 'Read the text',
  'account.consent.version': 'Version of the texts: {version}.',
  'account.consent.processing': 'I consent to the processing of my personal data',
  'account.consent.processing-text':
    'The organiser of the call keeps and uses my name, e-mail address and what I write in applications, in order to run my account, consider the applications and write to me about them. The consent holds as long as the account exists; it can be withdrawn by turning to the organiser.',
  'account.consent.publication': 'I consent to the publication of my name, optional',
  'account.consent.publication-text':
    'If the project wins, the organiser may name me as its leader in public. Without this consent you can apply on the same terms. It can be withdrawn by turning to the organiser.',

  'account.letters-language': 'Language of letters',
  'account.language.ru': 'Russian',
  'account.language.en': 'English',
  'account.language.sah': 'Sakha',
  'account.time-zone': 'Time zone',
  'account.roles': 'Roles',
  'account.organisations': 'My organisations',
  'account.no-organisations':
    'No organisations yet. One is added when you begin an application on the page of a call.',
  'account.inn': 'INN',
  'account.ogrn': 'OGRN',
  'account.address': 'Address',
  'account.notices-email': 'E-mail for notices',

  'account.edit': 'Change',
  'account.edit.title': 'My details',
  'account.letters-language-hint': 'Letters and the receipt come in it.',
  'account.time-zone-hint': 'Deadlines are shown in the contest’s time and in yours.',
  'account.edit-contacts': 'Change address and e-mail',
  'account.edit-contacts-of': 'Change address and e-mail: {name}',
  'account.notices-email-hint': 'Official notices go there.',
  'account.need.address': 'Address: fill in the field.',
  'account.password.title': 'Change the password',
  'account.password.current': 'Present password',
  'account.password.new': 'New password',
  'account.need.current-password': 'Present password: fill in the field.',
  'account.password.changed': 'The password is changed. Other devices need to sign in again.',
  'account.to-profile': 'To the profile',

  'account.letters.title': 'My letters',
  'account.letters.none': 'No letters yet. Everything that the contest writes to you comes here.',
  'account.letters.new': 'new',
  'account.letters.go-on': 'Go on',
};
