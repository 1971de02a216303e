import type { ListedClarification } from '../data/clarifications.query.js';
import type { ExpertsClarification } from '../use-cases/read-clarifications.js';
import type {
  CallClarificationDto,
  ClarificationDto,
  ExpertClarificationDto,
} from './dto/clarification.dto.js';

export function clarification(listed: ListedClarification): ClarificationDto {
  const { id, status, question, answer, dueAt, askedAt, answeredAt } = listed;
  return {
    ...{ id, status, question, answer },
    dueAt: dueAt?.toISOString() ?? null,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

export function expertClarification(listed: ExpertsClarification): ExpertClarificationDto {
  return { ...clarification(listed), own: listed.own, declineReason: listed.declineReason };
}

export function callClarification(listed: ListedClarification): CallClarificationDto {
  const { reviewId, applicationId, applicationNumber, title, expertAlias, declineReason } = listed;
  return {
    ...clarification(listed),
    ...{ reviewId, applicationId, applicationNumber, title, expertAlias, declineReason },
  };
}
