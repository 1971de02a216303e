import type { ScoringErrorCode } from '../domain/scoring.errors.js';
import type { ApplicationWord } from './application-words.js';
import type { RankingWord } from './headings.js';

export const en: Record<ScoringErrorCode | RankingWord | ApplicationWord, string> = {
  'scoring.not-found': 'There is no such thing.',
  'scoring.ranking-not-found': 'There is no ranking yet: it comes when reviewing opens.',
  'scoring.only-administrator': 'Only an administrator of the contest may do this.',
  'scoring.only-head-of-expertise': 'Only the head of expertise may do this.',
  'scoring.only-supervisors': 'Only an administrator of the contest or the head of expertise may do this.',
  'scoring.not-for-your-role': 'This is not shown to your role. Ask an administrator of the contest.',
  'scoring.organiser-needed': 'Say for which organiser: you work for several, or for none.',
  'scoring.wrong-inn': 'The INN is mistyped: its check digit does not agree.',
  'scoring.unknown-municipality': 'No municipality in the list has this OKTMO code.',
  'scoring.due-in-past': 'The time when reviews are due has passed. Set a later one.',
  'scoring.due-after-results': 'By then there must be results. Choose an earlier time.',
  'scoring.nothing-to-extend': 'The expert has no review that this would give more time.',
  'scoring.not-late': 'This review is not late yet, it cannot be taken away.',
  'scoring.nobody-free':
    'No expert is free for this application. Raise the limit of loads, invite an expert, or give more time.',
  'scoring.not-reviewing': 'Reviewing is not open now, so experts cannot be assigned.',
  'scoring.round-closed': 'Reviewing has closed: the review cannot change any more.',
  'scoring.ranking-final': 'A list has been made from the ranking: reviews are not voided any more.',
  'scoring.proposal-used': 'This assignment has been confirmed or replaced by a newer one. Make a new one.',
  'scoring.proposal-in-work':
    'An assignment of this call is being worked out already, perhaps for another administrator. Wait until it is ready, then try again.',
  'scoring.proposal-failed':
    'It could not be worked out. Try again; if it fails once more, tell the support.',
  'scoring.proposal-outdated':
    'Something has changed since, and some pairs are not possible. Make a new assignment.',
  'scoring.impossible-pairs': 'Some pairs are not possible: each says why. Change them and try again.',
  'scoring.not-an-expert': 'This person is not an expert of your contest now. Give them the role first.',
  'scoring.application-not-admitted': 'The application has not been admitted.',
  'scoring.already-assigned': 'This expert has been given the application before. Choose somebody else.',
  'scoring.conflict-declared':
    'The expert has declared this conflict, nobody else can clear it. Assign the application to somebody else.',
  'scoring.not-asked-now':
    'Conflicts and wishes in this call are asked for from the decision on admission to the end of reviewing.',
  'scoring.answer-first': 'First say with which applicants you have a conflict of interest.',
  'scoring.unknown-choice': 'There is no such applicant in this call. Load the list again and choose anew.',
  'scoring.conflict-of-interest':
    'The expert has a conflict of interest with the applicant. Choose somebody else.',
  'scoring.wrong-language':
    'The expert does not read the language of this application. Choose another, or add the language to the profile.',
  'scoring.colleague-reads':
    'An expert of the same organisation reads this application already. Choose another.',
  'scoring.over-capacity':
    'The expert has as many applications as they can read. Choose somebody else, or raise the limit.',
  'scoring.enough-reviews':
    'The application has as many reviews as the rules ask. A further one is for diverging scores.',
  'scoring.third-review-asked':
    'The rules of the call have asked for the third review already. Reload the ranking to see it.',
  'scoring.not-submitted': 'The review is not handed in or does not count any more, so it cannot be marked.',
  'scoring.marked-already': 'This review is marked already. Open its mark.',
  'scoring.own-mark': 'You have proposed the mark: another member of the council has to decide.',
  'scoring.only-council': 'Only members of the council and its secretary may do this.',
  'scoring.too-few-marks':
    'Reviews of {marks, plural, one {# application} other {# applications}} were found unfounded, {needed} are needed to remove an expert. For contact with an applicant or a conflict of interest an expert is removed at once.',
  'scoring.no-live-reviews':
    'The expert has no reviews in this call, so there is nothing to remove them from.',
  'scoring.removed-already': 'The expert has been removed from this call already.',
  'scoring.not-accepted': 'Accept the application first: a question can be asked once it is open.',
  'scoring.answer-late': 'The time to answer is over. The application is scored as it was handed in.',
  'scoring.changed-meanwhile':
    'The review was changed in another window. Open it again and repeat your change.',
  'scoring.review-late': 'The review was due before now. Ask the head of expertise if you need more time.',
  'scoring.review-incomplete':
    'The review cannot be handed in yet: complete the criteria and budget lines below.',
  'scoring.wrong-scores': 'The scores were not saved: correct the marked ones.',
  'scoring.unknown-criterion': 'The rubric has no such criterion.',
  'scoring.criterion-not-asked': 'This criterion is not scored for applications of such a sum.',
  'scoring.duplicate-criterion': 'The criterion is named twice.',
  'scoring.off-scale': 'The score must be from {min} to {max} in steps of {step}.',
  'scoring.score-missing': 'Give a score.',
  'scoring.rationale-too-short': 'Give a reason for this score: at least {limit} characters.',
  'scoring.calibration-exists': 'A calibration round is under way. Close it before you start another one.',
  'scoring.calibration-not-now':
    'A calibration round is held between the admission of applications and the start of reviewing.',
  'scoring.calibration-no-experts':
    'There is nobody to score: at least two experts without a conflict of interest are needed. Invite experts or choose other applications.',
  'scoring.calibration-no-scores':
    'There is nothing to talk over yet: wait for at least two scores of one application.',
  'scoring.calibration-not-open': 'The calibration round is not open now, so nothing can be scored.',
  'scoring.calibration-handed-in':
    'You have handed these scores in and cannot change them; they can be talked over now.',
  'scoring.calibration-not-discussing':
    'The discussion is not open: write when the head of expertise has begun it.',
  'scoring.panel-not-found': 'There was no discussion of this application.',
  'scoring.panel-exists':
    'This application is being discussed. Close that discussion before you open another.',
  'scoring.panel-few-reviews': 'There is nothing to discuss yet: at least two reviews have to be handed in.',
  'scoring.panel-closed': 'The discussion is closed: nothing can be written or revised any more.',
  'scoring.panel-held':
    'The application was discussed, and its experts know each other’s scores. Scores now change in a discussion only, with a reason.',
  'scoring.not-on-panel': 'Those discuss whose review is handed in and counts.',
  'scoring.wrong-revision': 'The score is not changed: correct what is marked.',
  'scoring.revision-same': 'This is the score that stands. Choose another or leave it.',
  'scoring.revision-without-reason': 'Say why the score changes.',
  'scoring.wrong-line-opinions': 'The sums by budget line were not saved: correct the marked ones.',
  'scoring.unknown-line': 'The budget of the application has no such line.',
  'scoring.duplicate-line': 'The line of the budget is named twice.',
  'scoring.over-asked': 'Propose no more than is asked: {asked}.',
  'scoring.cut-without-reason': 'Explain why the sum is less than what is asked.',

  'scoring.heading.sheet': 'Ranking',
  'scoring.heading.position': 'Position',
  'scoring.heading.rank': 'Rank with ties',
  'scoring.heading.number': 'Number',
  'scoring.heading.title': 'Project',
  'scoring.heading.municipality': 'District',
  'scoring.heading.track': 'Track',
  'scoring.heading.score': 'Score',
  'scoring.heading.range': 'Range of scores',
  'scoring.heading.calibrated-rank': 'Calibrated rank',
  'scoring.heading.calibrated-score': 'Calibrated score',
  'scoring.heading.standard-error': 'Standard error',
  'scoring.heading.expected-rank': 'Expected rank',
  'scoring.heading.rank-low': '90% ranks: from',
  'scoring.heading.rank-high': '90% ranks: to',
  'scoring.heading.chance': 'Chance to be funded',
  'scoring.heading.z-rank': 'Rank by z-score (for comparison only)',
  'scoring.heading.z-score': 'z-score (for comparison only)',
  'scoring.heading.reviews': 'Reviews',
  'scoring.heading.totals': 'Scores',
  'scoring.heading.requested': 'Asked, RUB',
  'scoring.heading.proposed': 'Proposed, RUB',
  'scoring.heading.cumulative': 'Cumulative, RUB',
  'scoring.heading.flags': 'Flags',
  'scoring.flag.divergence': 'divergence',
  'scoring.flag.too-few-reviews': 'too few reviews',
  'scoring.nothing-accepted': 'You have no accepted applications in this call.',
  'scoring.print.title': 'Applications to review: {call}',
  'scoring.print.made':
    '{count, plural, one {# application} other {# applications}}. For your work; do not pass it on.',
  'scoring.print.application': 'Application {number}',
  'scoring.print.hidden-applicant': 'the applicant is hidden',
  'scoring.print.requested': 'Asked',
  'scoring.print.own': 'Own',
  'scoring.print.total': 'In all',
  'scoring.print.plan': 'Plan',
  'scoring.print.result': 'Result',
  'scoring.print.budget': 'Budget',
  'scoring.print.item': 'Cost',
  'scoring.print.price': 'Price and quantity',
  'scoring.print.team': 'Team',
  'scoring.print.leader': 'Head',
  'scoring.print.hidden-name': 'Name hidden',
  'scoring.print.summary': 'In brief',
  'scoring.print.problem': 'Problem',
  'scoring.print.goal': 'Goal',
  'scoring.print.tasks': 'Tasks',
  'scoring.print.targetGroups': 'For whom',
  'scoring.print.geography': 'Where',
  'scoring.print.quantitativeResults': 'Results in figures',
  'scoring.print.qualitativeResults': 'What will change',
  'scoring.print.partners': 'Partners',
  'scoring.print.informationSupport': 'How people will hear of it',
  'scoring.print.development': 'What comes after',
};
