import { rationaleLength, scoreSheet, type Rubric } from '#engine';
import type { FieldError } from '#kernel';
import { checkScores, type GivenScore } from './given-scores.js';

/** What an expert wants to give in a panel instead of what was given. */
export interface WantedScore {
  criterionId: string;
  score: number;
  reason: string;
}

/** What is wrong with it, with pointers into the wanted score. @param given what stands in the review now */
export function checkRevision(
  rubric: Rubric,
  bandId: string,
  given: readonly GivenScore[],
  { criterionId, score, reason }: WantedScore,
): FieldError[] {
  const faults = checkScores(scoreSheet(rubric, bandId), [{ criterionId, score, rationale: reason }]);
  if (faults.length > 0)
    return faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace('/scores/0', '') }));
  const isSame = given.some((now) => now.criterionId === criterionId && now.score === score);
  return [
    ...(isSame ? [{ pointer: '/score', code: 'scoring.revision-same' }] : []),
    ...lackOfReason(rubric, { criterionId, score, reason }),
  ];
}

/** A reason is always needed, and where the rubric wants a rationale it is that rationale. */
function lackOfReason(rubric: Rubric, { criterionId, score, reason }: WantedScore): FieldError[] {
  const length = reason.trim().length;
  if (length === 0) return [{ pointer: '/reason', code: 'scoring.revision-without-reason' }];
  const criterion = rubric.criteria.find(({ id }) => id === criterionId);
  const limit = criterion ? rationaleLength(criterion, score) : 0;
  if (length >= limit) return [];
  return [{ pointer: '/reason', code: 'scoring.rationale-too-short', params: { limit } }];
}
