import { failWith } from '#kernel';

const scoringErrors = {
  'scoring.not-found': 'not-found',
  'scoring.ranking-not-found': 'not-found',
  'scoring.only-administrator': 'forbidden',
  'scoring.only-head-of-expertise': 'forbidden',
  'scoring.only-supervisors': 'forbidden',
  'scoring.not-for-your-role': 'forbidden',
  'scoring.organiser-needed': 'invalid',
  'scoring.wrong-inn': 'invalid',
  'scoring.unknown-municipality': 'invalid',
  'scoring.due-in-past': 'invalid',
  'scoring.not-reviewing': 'conflict',
  'scoring.round-closed': 'conflict',
  'scoring.ranking-final': 'conflict',
  'scoring.proposal-used': 'conflict',
  'scoring.proposal-outdated': 'conflict',
  'scoring.not-an-expert': 'invalid',
  'scoring.application-not-admitted': 'conflict',
  'scoring.already-assigned': 'conflict',
  'scoring.conflict-of-interest': 'conflict',
  'scoring.over-capacity': 'conflict',
  'scoring.enough-reviews': 'conflict',
  'scoring.changed-meanwhile': 'conflict',
  'scoring.review-late': 'conflict',
  'scoring.review-incomplete': 'conflict',
  'scoring.wrong-scores': 'invalid',
  'scoring.unknown-criterion': 'invalid',
  'scoring.criterion-not-asked': 'invalid',
  'scoring.duplicate-criterion': 'invalid',
  'scoring.off-scale': 'invalid',
  'scoring.score-missing': 'invalid',
  'scoring.rationale-too-short': 'invalid',
} as const;

export type ScoringErrorCode = keyof typeof scoringErrors;
export const fail = failWith<ScoringErrorCode>(scoringErrors);
