import type { GivenScore } from '../domain/given-scores.js';
import type { DiscussionMessageDto, GivenReviewDto } from './dto/discussion.dto.js';

interface Said {
  id: string;
  expertAlias: string | null;
  body: string;
  writtenAt: Date;
}

interface Opinion {
  expertAlias: string;
  total: string | null;
  scores: GivenScore[];
}

export const messageView = ({ id, expertAlias, body, writtenAt }: Said): DiscussionMessageDto => ({
  ...{ id, expertAlias, body },
  writtenAt: writtenAt.toISOString(),
});

/** What an expert has given, under the alias. */
export const givenReview = ({ expertAlias, total, scores }: Opinion): GivenReviewDto => ({
  ...{ expertAlias, total, scores },
});
