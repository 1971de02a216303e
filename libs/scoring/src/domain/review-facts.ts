import type { CallStatus, ReviewReason, ReviewStatus } from '#contracts';
import type { ReviewFacts } from './review.status.js';
import { CONTENT_OPEN } from './review.status.js';
import { rankingIsOpen, roundIsOpen } from './round.js';

/** What the guards can know from the review and its call. A review without a due time is never late. */
export function reviewFacts(
  review: { reason: ReviewReason; dueAt: Date | null },
  call: CallStatus,
  now: Date,
): ReviewFacts {
  return {
    roundIsOpen: roundIsOpen(call, review.reason),
    rankingIsOpen: rankingIsOpen(call),
    inTime: review.dueAt === null || now <= review.dueAt,
  };
}

/** Which parts of an application an expert sees. */
export interface ExpertSight {
  content: boolean;
  title: boolean;
  organisation: boolean;
}

/**
 * The content opens once the expert has answered the question of a conflict. Until then number, direction, title
 * and applicant are there to answer it by; a blind call never names the applicant, and not the title either
 * before the content is open.
 */
export function expertSight(status: ReviewStatus, blind: boolean): ExpertSight {
  const content = CONTENT_OPEN.includes(status);
  return { content, title: content || !blind, organisation: !blind };
}
