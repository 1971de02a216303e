import { pathOf } from '../domain/letter-kinds.js';
import type { LetterWithSubject, LetterWithText } from '../use-cases/read-letters.js';
import type { WorkToday } from '../use-cases/read-work-today.js';
import type { WorkTodayDto } from './dto/work-today.dto.js';
import type { LetterDeliveryDto, LetterDto, LetterSummaryDto } from './dto/letter.dto.js';

export function letterSummary(letter: LetterWithSubject): LetterSummaryDto {
  const { id, kind, subject, objectKind, objectId, mailStatus } = letter;
  return {
    ...{ id, kind, subject, objectKind, objectId, mailStatus },
    path: pathOf(objectKind, objectId),
    createdAt: letter.createdAt.toISOString(),
    readAt: letter.readAt?.toISOString() ?? null,
  };
}

export function letterView(letter: LetterWithText): LetterDto {
  return { ...letterSummary(letter), body: letter.body };
}

export function deliveryView(letter: LetterWithSubject): LetterDeliveryDto {
  const { id, kind, subject, personId, personName, mailStatus, mailAttempts, mailError } = letter;
  return {
    ...{ id, kind, subject, personId, personName, mailStatus, mailAttempts, mailError },
    createdAt: letter.createdAt.toISOString(),
    readAt: letter.readAt?.toISOString() ?? null,
    mailAt: letter.mailAt?.toISOString() ?? null,
  };
}

export function workTodayView({ items, deadline }: WorkToday): WorkTodayDto {
  return {
    items: items.map((item) => ({ ...item, dueAt: item.dueAt?.toISOString() ?? null })),
    deadline: deadline && { ...deadline, at: deadline.at.toISOString() },
  };
}
