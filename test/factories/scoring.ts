import type { CallRules } from '#calls';
import { RUBRIC_FPG, scoreSheet } from '#engine';
import { AssignExpert, OpenReviewing, SaveReview, SubmitReview, type GivenScore } from '#scoring';
import type { TestApp } from '../setup/test-app.js';
import {
  admittedCall,
  createPersonWith,
  type Fund,
  type OpenCall,
  type Person,
  type Submitted,
} from './contest.js';

/** What the applications of these factories are asked: they fall into the rubric's first band. */
const BAND = 'up-to-1m';
export const ASKED = scoreSheet(RUBRIC_FPG, BAND).asked.map(({ id }) => id);

/** Scores of every asked criterion, each the same. */
export const flatScores = (score: number): GivenScore[] =>
  ASKED.map((criterionId) => ({ criterionId, score, rationale: '' }));

export type ReviewingCall = OpenCall & { applications: Submitted[] };

/** A call whose applications are admitted and open to experts; nobody is assigned yet. */
export async function reviewingCall(
  app: TestApp,
  fund: Fund,
  settings: { applications: number; rules?: Partial<CallRules> },
): Promise<ReviewingCall> {
  const call = await admittedCall(app, fund, settings);
  await app.get(OpenReviewing).execute(fund.administrator.actor, call.callId);
  return call;
}

export async function createExperts(app: TestApp, organiserId: string, count: number): Promise<Person[]> {
  const experts: Person[] = [];
  for (let i = 0; i < count; i += 1) experts.push(await createPersonWith(app, organiserId, 'expert'));
  return experts;
}

/** @returns the review's id */
export function assign(app: TestApp, fund: Fund, applicationId: string, expert: Person): Promise<string> {
  const wanted = { expertId: expert.personId, reason: 'divergence' as const };
  return app.get(AssignExpert).execute(fund.administrator.actor, applicationId, wanted);
}

/** The expert scores a fresh assignment and hands it in. */
export async function handIn(app: TestApp, expert: Person, reviewId: string, score: number): Promise<void> {
  await app.get(SaveReview).execute(expert.actor, reviewId, { version: 1, scores: flatScores(score) });
  await app.get(SubmitReview).execute(expert.actor, reviewId);
}

/** An assigned and submitted review. @returns its id */
export async function submittedReview(
  app: TestApp,
  fund: Fund,
  applicationId: string,
  expert: Person,
  score: number,
): Promise<string> {
  const reviewId = await assign(app, fund, applicationId, expert);
  await handIn(app, expert, reviewId, score);
  return reviewId;
}
