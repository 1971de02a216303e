import type { AwardDecision } from '#contracts';
import type { AwardReason } from '../domain/award-reasons.js';

/** What a spreadsheet of results says. */
export type ResultsHeading = `awards.heading.${
  | 'sheet'
  | 'position'
  | 'rank'
  | 'number'
  | 'title'
  | 'applicant'
  | 'municipality'
  | 'track'
  | 'score'
  | 'range'
  | 'requested'
  | 'awarded'
  | 'decision'
  | 'reason'}`;

export type ResultsWord =
  ResultsHeading | `awards.decision.${AwardDecision}` | `awards.reason.${AwardReason}`;
