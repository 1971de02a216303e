import type { AwardsErrorCode } from '../domain/awards.errors.js';
import type { ResultsWord } from './headings.js';

export const en: Record<AwardsErrorCode | ResultsWord, string> = {
  'awards.not-found': 'There is no such list, award or call.',
  'awards.results-not-published': 'The results of this call are not published yet.',
  'awards.comments-not-released': 'The experts’ comments open together with the results of the contest.',
  'awards.only-council': 'Only members of the council and its secretary may do this.',
  'awards.only-planners': 'Only the council and the contest administrator can do this.',
  'awards.only-committee': 'Only members of the committee may do this.',
  'awards.only-administrator': 'Only an administrator of the contest may do this.',
  'awards.near-application':
    'You stand near to an application of this call, and the list shows at which score it passes. Let another member of the council make it.',

  'awards.ranking-missing': 'This call has no ranking yet. Wait until reviewing is closed.',
  'awards.ranking-stale': 'The ranking is being recomputed. Try again in a few seconds.',
  'awards.ranking-changed':
    'The ranking has changed since the list was made. Return the list to the council.',
  'awards.not-calibrated':
    'There are too few reviews to calibrate, so no list can be proposed. Assign more experts.',
  'awards.separate-groups':
    'The experts fall into groups that share no application, whose calibrated scores do not compare. Assign reviews that link them.',
  'awards.reviews-missing':
    'Reviews were voided, and some applications have fewer than the rules ask. Assign replacements.',

  'awards.wrong-proposal': 'The list cannot be made: correct the fields below.',
  'awards.unknown-application': 'This call’s ranking has no such application.',
  'awards.repeated-application': 'This application is named above already.',
  'awards.application-withdrawn':
    'This application is withdrawn or excluded: nothing is left to decide about it.',
  'awards.unknown-band': 'The rubric has no such band.',
  'awards.repeated-band': 'The mark of this band is named above already.',
  'awards.pass-mark-missing': 'Name the pass mark of the band "{band}", or one for all.',
  'awards.pass-mark-over-maximum': 'A pass mark is at most {maximum}.',
  'awards.amount-not-positive': 'The amount must be positive. To refuse, decide so separately.',
  'awards.over-requested': 'The amount is more than the sum asked.',
  'awards.over-budget':
    'The budget does not suffice for this award. Reduce amounts or refuse another application.',
  'awards.reserve-unclear': 'Give either the size of the reserve or its list.',
  'awards.not-for-reserve':
    'This application cannot wait in reserve: it is below the pass mark, or its organisation has an award, or the council refused it.',

  'awards.agreed-by-proposer': 'Nobody agrees to or returns their own list: another person does.',
  'awards.remarks-needed': 'Write your remarks to return the list.',

  'awards.too-many-scenarios':
    'More than {most} scenarios cannot be compared. Remove one, or save under the name of one of them.',

  'awards.list-not-approved': 'This call has no approved list.',
  'awards.not-reproducible':
    'It cannot be published: the results disagree with themselves at {pointer}: "{published}" is written, "{recomputed}" follows. Tell the support.',
  'awards.visible-from-past': 'This moment has passed. Give a later one, or none to publish now.',
  'awards.nothing-new': 'These results are published already: nothing has changed since.',

  'awards.not-awarded': 'This application has no award, or none any more. Refresh the page.',
  'awards.agreement-in-force': 'The agreement on this award is signed: a refusal goes through the agreement.',
  'awards.no-reserve-fits': 'The freed money suffices for nobody in reserve, or nobody waits there.',
  'awards.call-over': 'The call is over: awards change no more.',

  'awards.heading.sheet': 'Results',
  'awards.heading.position': 'Position',
  'awards.heading.rank': 'Rank with ties',
  'awards.heading.number': 'Number',
  'awards.heading.title': 'Project',
  'awards.heading.applicant': 'Organisation',
  'awards.heading.municipality': 'District',
  'awards.heading.track': 'Track',
  'awards.heading.score': 'Score',
  'awards.heading.range': 'Range of scores',
  'awards.heading.requested': 'Asked, RUB',
  'awards.heading.awarded': 'Awarded, RUB',
  'awards.heading.decision': 'Decision',
  'awards.heading.reason': 'Reason',
  'awards.decision.award': 'Awarded',
  'awards.decision.reserve': 'Reserve',
  'awards.decision.refuse': 'Not awarded',
  'awards.reason.by-ranking': 'by the ranking',
  'awards.reason.by-council': 'decision of the council',
  'awards.reason.from-reserve': 'from the reserve',
  'awards.reason.no-money-left': 'no money left',
  'awards.reason.organisation-has-won': 'the organisation has won already',
  'awards.reason.below-pass-mark': 'below the pass mark',
  'awards.reason.not-scored': 'no score',
  'awards.reason.withdrawn': 'withdrawn',
  'awards.reason.declined': 'the grant was declined',
};
