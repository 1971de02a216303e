import type { ScoringErrorCode } from '../domain/scoring.errors.js';

export const en: Record<ScoringErrorCode, string> = {
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
  'scoring.not-reviewing': 'Reviewing is not open now, so experts cannot be assigned.',
  'scoring.round-closed': 'Reviewing has closed: the review cannot change any more.',
  'scoring.ranking-final': 'A list has been made from the ranking: reviews are not voided any more.',
  'scoring.proposal-used': 'This assignment has been confirmed or replaced by a newer one. Make a new one.',
  'scoring.proposal-outdated':
    'Something has changed since, and some pairs are not possible. Make a new assignment.',
  'scoring.impossible-pairs': 'Some pairs are not possible: each says why. Change them and try again.',
  'scoring.pairs-or-objective': 'Give either the pairs or the objective and the seed, not both.',
  'scoring.not-an-expert': 'This person is not an expert of your contest now. Give them the role first.',
  'scoring.application-not-admitted': 'The application has not been admitted.',
  'scoring.already-assigned': 'This expert has been given the application before. Choose somebody else.',
  'scoring.conflict-of-interest':
    'The expert has a conflict of interest with the applicant. Choose somebody else.',
  'scoring.over-capacity':
    'The expert has as many applications as they can read. Choose somebody else, or raise the limit.',
  'scoring.enough-reviews':
    'The application has as many reviews as the rules ask. A further one is for diverging scores.',
  'scoring.changed-meanwhile':
    'The review was changed in another window. Open it again and repeat your change.',
  'scoring.review-late': 'The review was due before now. Ask the head of expertise if you need more time.',
  'scoring.review-incomplete': 'The review cannot be handed in yet: complete the criteria below.',
  'scoring.wrong-scores': 'The scores were not saved: correct the marked ones.',
  'scoring.unknown-criterion': 'The rubric has no such criterion.',
  'scoring.criterion-not-asked': 'This criterion is not scored for applications of such a sum.',
  'scoring.duplicate-criterion': 'The criterion is named twice.',
  'scoring.off-scale': 'The score must be from {min} to {max} in steps of {step}.',
  'scoring.score-missing': 'Give a score.',
  'scoring.rationale-too-short': 'Give a reason for this score: at least {limit} characters.',
};
