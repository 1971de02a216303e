import type { AnswerableCall, WishedApplication } from '../data/call-choices.query.js';
import type { ConflictView } from '../use-cases/list-conflicts.js';
import type { AnswerableCallDto, ConflictDto, WishedApplicationDto } from './dto/conflict.dto.js';

export function conflictView({ actions, foundAt, decidedAt, ...conflict }: ConflictView): ConflictDto {
  return {
    ...conflict,
    foundAt: foundAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    availableActions: actions,
  };
}

export function answerableCallView({ answeredAt, ...call }: AnswerableCall): AnswerableCallDto {
  return { ...call, answeredAt: answeredAt?.toISOString() ?? null };
}

/** Whose it is has been asked and answered; a wish is made without that. */
export function wishedApplicationView(application: WishedApplication): WishedApplicationDto {
  const { applicationId, title, trackName, municipality, wish } = application;
  return { applicationId, title, trackName, municipality, wish };
}
