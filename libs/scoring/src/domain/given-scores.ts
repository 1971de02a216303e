import { rationaleLength, readScores, scoreSheet, type Rubric, type ScoreSheet } from '#engine';
import { DomainError, type ErrorParams, type FieldError } from '#kernel';
import type { ScoringErrorCode } from './scoring.errors.js';

/** What an expert has said about one criterion. */
export interface GivenScore {
  criterionId: string;
  /** Null while undecided. */
  score: number | null;
  rationale: string;
}

const fault = (pointer: string, code: ScoringErrorCode, params?: ErrorParams): FieldError => ({
  pointer,
  code,
  params,
});

/** What cannot be saved even in a draft. Pointers lead into `scores` as they were sent. */
export function checkScores(sheet: ScoreSheet, given: readonly GivenScore[]): FieldError[] {
  return given.flatMap((item, i) => {
    const { criterionId } = item;
    const criterion = sheet.byId.get(criterionId);
    if (criterion === undefined) return [fault(`/scores/${i}/criterionId`, 'scoring.unknown-criterion')];
    if (criterion === null) return [fault(`/scores/${i}/criterionId`, 'scoring.criterion-not-asked')];
    if (given.findIndex((other) => other.criterionId === criterionId) < i)
      return [fault(`/scores/${i}/criterionId`, 'scoring.duplicate-criterion')];
    if (!isOnScale(sheet, item))
      return [fault(`/scores/${i}/score`, 'scoring.off-scale', { ...criterion.scale })];
    return [];
  });
}

/** The engine's own reading judges, so that whatever was saved can be counted. */
function isOnScale(sheet: ScoreSheet, { criterionId, score }: GivenScore): boolean {
  try {
    readScores(sheet, { [criterionId]: score });
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** What a review lacks before it can be handed in. Pointers name the criterion: `/scores/<criterionId>`. */
export function missingScores(rubric: Rubric, bandId: string, given: readonly GivenScore[]): FieldError[] {
  const { byId } = scoreSheet(rubric, bandId);
  return rubric.criteria.flatMap((criterion) => {
    if (!byId.get(criterion.id)) return [];
    const item = given.find(({ criterionId }) => criterionId === criterion.id);
    if (!item || item.score === null) return [fault(`/scores/${criterion.id}`, 'scoring.score-missing')];
    const limit = rationaleLength(criterion, item.score);
    return item.rationale.trim().length < limit
      ? [fault(`/scores/${criterion.id}`, 'scoring.rationale-too-short', { limit })]
      : [];
  });
}
