import { failWith } from '#kernel';

/** Every refusal of awarding. Those under `awards.wrong-proposal` name one field of it. */
const awardsErrors = {
  'awards.not-found': 'not-found',
  'awards.results-not-published': 'not-found',
  'awards.comments-not-released': 'not-found',
  'awards.only-council': 'forbidden',
  'awards.only-planners': 'forbidden',
  'awards.only-committee': 'forbidden',
  'awards.only-administrator': 'forbidden',
  'awards.near-application': 'forbidden',

  'awards.ranking-missing': 'conflict',
  'awards.ranking-stale': 'conflict',
  'awards.ranking-changed': 'conflict',
  'awards.reviews-missing': 'conflict',
  'awards.not-calibrated': 'conflict',
  'awards.separate-groups': 'conflict',

  'awards.wrong-proposal': 'invalid',
  'awards.unknown-application': 'invalid',
  'awards.repeated-application': 'invalid',
  'awards.application-withdrawn': 'invalid',
  'awards.unknown-band': 'invalid',
  'awards.repeated-band': 'invalid',
  'awards.pass-mark-missing': 'invalid',
  'awards.pass-mark-over-maximum': 'invalid',
  'awards.amount-not-positive': 'invalid',
  'awards.over-requested': 'invalid',
  'awards.over-budget': 'invalid',
  'awards.reserve-unclear': 'invalid',
  'awards.not-for-reserve': 'invalid',

  'awards.agreed-by-proposer': 'conflict',
  'awards.remarks-needed': 'invalid',

  'awards.too-many-scenarios': 'conflict',

  'awards.list-not-approved': 'conflict',
  'awards.not-reproducible': 'conflict',
  'awards.visible-from-past': 'invalid',
  'awards.nothing-new': 'conflict',

  'awards.not-awarded': 'conflict',
  'awards.agreement-in-force': 'conflict',
  'awards.no-reserve-fits': 'conflict',
  'awards.call-over': 'conflict',
} as const;

export type AwardsErrorCode = keyof typeof awardsErrors;
export const fail = failWith<AwardsErrorCode>(awardsErrors);
