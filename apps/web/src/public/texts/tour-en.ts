import type { texts as russian } from './tour-ru.js';

export const texts: Record<keyof typeof russian, string> = {
  'public.tour.hint':
    'Cases that the demo has prepared. The button signs in as the right person and opens the right page.',
  'public.tour.who': 'Signs in as {email}',
  'public.tour.open': 'Sign in and open',
  'public.tour.open-case': 'Sign in and open: {title}',

  'public.tour.accepted-last': 'Handed in seconds before the deadline',
  'public.tour.accepted-last.text':
    '“{name}”: the server took it on {figure}, Yakutsk time, and gave a receipt.',
  'public.tour.refused-late': 'Too late',
  'public.tour.refused-late.text':
    'The intake closed on {figure}, Yakutsk time. “{name}” came later and was not taken: the draft stayed with its author.',
  'public.tour.unfinished-draft': 'A draft in an open call',
  'public.tour.unfinished-draft.text': '“{name}”: a form by sections that saves itself. Open until {figure}.',
  'public.tour.calibration-round': 'A calibration round before the reviewing',
  'public.tour.calibration-round.text':
    '{name}: {count, plural, one {# expert} other {# experts}} scored the same applications, compared the scores and agreed on how to read the criteria.',
  'public.tour.conflict-declared': 'A declared conflict',
  'public.tour.conflict-declared.text':
    '“{name}”: the expert knows the team and said so. The application closed for them, and somebody else reads it.',
  'public.tour.review-replaced': 'A declined review, and its replacement',
  'public.tour.review-replaced.text':
    '“{name}”: the expert had no time and gave the reason, so somebody else has it.',
  'public.tour.expert-desk': 'An expert at work',
  'public.tour.expert-desk.text':
    '{name}: {count, plural, one {# review} other {# reviews}} left. The application on the left, the criteria on the right.',
  'public.tour.question-asked': 'A question that waits for the fund',
  'public.tour.question-asked.text':
    '“{name}”: an expert asks the applicant. The fund passes the question on without a name, or declines it with a reason.',
  'public.tour.question-forwarded': 'A question that waits for an answer',
  'public.tour.question-forwarded.text':
    '“{name}”: the applicant answers by {figure}. Who asked is not told, and the application stays as it is.',
  'public.tour.weak-rationales': 'Weak rationales',
  'public.tour.weak-rationales.text':
    '{name}: short and repeated rationales stand in a queue, {count, plural, one {# review has} other {# reviews have}} been returned already.',
  'public.tour.divergence': 'Experts who disagree',
  'public.tour.divergence.text':
    '“{name}”: {figure} {count, plural, one {point} other {points}} apart, so a third review was asked for.',
  'public.tour.third-review': 'A third review by rule',
  'public.tour.third-review.text':
    '“{name}”: {figure} {count, plural, one {point} other {points}} apart. The program assigned a third expert by itself, as the call’s rules say.',
  'public.tour.panel': 'Experts talk over their scores',
  'public.tour.panel.text':
    '“{name}”: still {figure} {count, plural, one {point} other {points}} apart with a third review. The experts discuss it, and one has changed a score and said why.',
  'public.tour.severe-expert': 'A severe expert',
  'public.tour.severe-expert.text':
    '{name}: {figure} of 100 on average, the lowest in the call under review.',
  'public.tour.unfounded-marks': 'Unfounded reviews',
  'public.tour.unfounded-marks.text':
    '{name}: {count, plural, one {# mark waits} other {# marks wait}} for a decision. One council member proposes, another decides.',
  'public.tour.removed-expert': 'An expert removed',
  'public.tour.removed-expert.text':
    '{name}: {count, plural, one {# review does} other {# reviews do}} not count, others read the applications.',
  'public.tour.tie-at-line': 'A tie at the funding line',
  'public.tour.tie-at-line.text':
    '“{name}” has {figure} {count, plural, one {point} other {points}}, and so has a neighbour. A criterion decided.',
  'public.tour.second-win': 'Two wins of one organisation',
  'public.tour.second-win.text':
    '“{name}”, {figure} {count, plural, one {point} other {points}}: the organisation has a grant already, and a second one is not allowed.',
  'public.tour.reduced-award': 'A reduced award',
  'public.tour.reduced-award.text': '“{name}” was given {figure} less than it asked for.',
  'public.tour.moved-up': 'A winner declined, the reserve moved up',
  'public.tour.moved-up.text': '“{name}” moved up from the reserve to the {figure} that were freed.',
  'public.tour.overdue-report': 'An overdue report',
  'public.tour.overdue-report.text': '“{name}”: the report was due on {figure}; the next payment waits.',
  'public.tour.returned-payment': 'A payment that the bank returned',
  'public.tour.returned-payment.text': '“{name}”: {figure} came back because of the account details.',
  'public.tour.unknown-payment': 'An unconfirmed payment',
  'public.tour.unknown-payment.text':
    '“{name}”: the bank has not answered about {figure}. It is not sent again but reconciled.',
  'public.tour.second-version': 'Corrected results',
  'public.tour.second-version.text': '{name}: version {figure} is out, the one before is kept.',
};
