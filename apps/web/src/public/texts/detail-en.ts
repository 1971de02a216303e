import { texts as form } from './form-en.js';
import type { texts as russian } from './detail-ru.js';
import { texts as tour } from './tour-en.js';

export const texts: Record<keyof typeof russian, string> = {
  ...form,
  ...tour,
  'public.call.apply': 'Apply',
  'public.call.dates': 'Dates',
  'public.call.opens-at': 'Opens',
  'public.call.closes-at': 'Closes',
  'public.call.checked-until': 'Formal check until',
  'public.call.reviews-until': 'Reviews until',
  'public.call.results-at': 'Results',
  'public.call.conditions': 'Conditions',
  'public.call.who': 'Who may apply',
  'public.call.who-may':
    'A non-profit organisation, a community or initiative group without registration, or a person. Whoever heads the applicant or holds a mandate applies.',
  'public.call.budget': 'Budget of the call',
  'public.call.most': 'You may ask for up to',
  'public.call.own-share': 'Own contribution of at least',
  'public.call.no-own-share': 'not required',
  'public.call.tranches': 'Paid in parts',
  'public.call.experts': 'Expert review',
  'public.call.reviews-each':
    '{count, plural, one {# expert scores each application} other {# experts score each application}}',
  'public.call.tracks': 'Tracks',
  'public.call.rubric': 'How applications are scored',
  'public.call.rubric-hint':
    '{count, plural, one {# criterion} other {# criteria}}, each from {min} to {max} points. The weight depends on the sum asked; the highest score is {maximum}.',
  'public.call.weight': 'weight {weight}',
  'public.call.rationale': 'An expert gives reasons for a very low and a very high score.',

  'public.results.title': 'Results',
  'public.results.of': 'Results: {call}',
  'public.results.none': 'No results yet. They will be here when the first call has ended.',
  'public.results.projects': '{count, plural, one {# winning project} other {# winning projects}}',
  'public.results.applications':
    '{count, plural, one {# application reviewed} other {# applications reviewed}}',
  'public.results.district': 'District',
  'public.results.track': 'Track',
  'public.results.search': 'Search by title or number',
  'public.results.all': 'All',
  'public.results.position': 'Place',
  'public.results.project': 'Project',
  'public.results.score': 'Score',
  'public.results.amount': 'Amount',
  'public.results.decision': 'Decision',
  'public.results.criteria': 'Scores by criterion',
  'public.results.how': 'How it was counted',
  'public.results.rule.fpg':
    'For each criterion the mean of all experts is multiplied by the weight and rounded to hundredths; an application’s score is the sum over the criteria. Where experts differ much, a third one reads it, and the third one’s scores are part of the mean.',
  'public.results.rule.mean': 'An application’s score is the mean of its experts’ totals.',
  'public.results.rule.median': 'An application’s score is the median of its experts’ totals.',
  'public.results.rule.trimmed':
    'An application’s score is the mean of its experts’ totals without a fifth of the highest and of the lowest.',
  'public.results.pass-mark': 'Pass mark',
  'public.results.ties': 'Equal scores are told apart by',
  'public.results.lot': 'lot',
  'public.results.protocol': 'The council’s protocol',
  'public.results.order': 'Order',
  'public.results.act': 'No. {number}, {date}',
  'public.results.version': 'Version',
  'public.results.version-at': '{version}, published {when}',
  'public.results.digest': 'SHA-256 fingerprint',
  'public.results.check-hint':
    'The JSON file has all that is needed to recompute scores, places and sums with a program of your own: the scores under the experts’ aliases, weights, pass marks, the lot. The fingerprint shows that nobody has changed it.',
  'public.results.check': 'Check the fingerprint',
  'public.results.matches': 'The fingerprint matches: these are the published data.',
  'public.results.differs': 'The fingerprint does not match. Tell the organiser.',

  'public.project.paid': '{paid} of {awarded} paid',
  'public.project.summary': 'In short',
  'public.project.organisation': 'Organisation',
  'public.project.target-groups': 'Target groups',
  'public.project.term': 'Term',
  'public.project.plan': 'Plan',
  'public.project.money': 'Money',
  'public.project.requested': 'Asked for',
  'public.project.own': 'Own contribution',
  'public.project.payments': 'Payments',
  'public.project.no-payments': 'Nothing has been paid yet.',
  'public.project.no-reports': 'No reports are awaited yet: the agreement is not signed.',
  'public.project.report.interim': 'Interim report {ordinal}',
  'public.project.report.final': 'Final report',
  'public.project.due': 'due {day}',

  'public.help.applicant': 'For applicants',
  'public.help.applicant-guide':
    'Questions and criteria can be read on the page of a call without an account. To apply, register and begin on that page. The draft saves itself. Until the intake closes you may change and submit again: the last submitted version counts. You get a receipt with the number and the server’s time.',
  'public.help.expert': 'For experts',
  'public.help.expert-guide':
    'Accept each assigned application, decline it with a reason or declare a conflict of interest: until then its content is closed. Scores are saved one by one. A submitted review can be reopened until the round ends, on record. Applicants and the public see an expert’s alias only.',
  'public.help.administrator': 'For administrators',
  'public.help.administrator-guide':
    '“Today” shows what waits for you and what is late. A call goes in order: publication, intake, admission by protocol, review, the council’s list, agreement, order, publication of the results. An action that is not available yet stands with its reason.',
  'public.help.finance': 'For those who pay',
  'public.help.finance-guide':
    'One person prepares a payment, another approves it. The file for the bank comes after the approval; the statement is loaded back and matched. An unconfirmed payment is never sent again but reconciled with the bank.',
  'public.help.public': 'For everyone',
  'public.help.public-guide':
    'Results are shown with the scores by criterion. A file with the data lets you recompute them. A project’s page shows how much has been paid.',
  'public.help.contact': 'If you are stuck',
  'public.help.no-phone':
    'No phone number is set in this system. Turn to the organiser of the call: the contacts are in its regulation. Tell the page’s code, and you will be understood sooner.',
  'public.help.page-code': 'Code of the page',
};
