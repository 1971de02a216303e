import type { CallRules } from '#calls';
import { CloseReviewing, OpenReviewing } from '#scoring';
import type { Client } from '../setup/client.js';
import type { TestApp } from '../setup/test-app.js';
import {
  admittedCall,
  createFund,
  createPersonWith,
  type Fund,
  type OpenCall,
  type Submitted,
} from './contest.js';
import { createExperts, submittedReview } from './scoring.js';

/** Everyone who decides about awards. */
export interface Council {
  fund: Fund;
  secretary: Client;
  committee: Client;
  administrator: Client;
}

export async function createCouncil(app: TestApp, organiserId: string): Promise<Council> {
  return councilOf(app, await createFund(app, organiserId));
}

/** The council and the committee of a fund that is there. */
export async function councilOf(app: TestApp, fund: Fund): Promise<Council> {
  const { organiserId } = fund;
  const secretary = await createPersonWith(app, organiserId, 'council-secretary');
  const committee = await createPersonWith(app, organiserId, 'committee-member');
  return {
    fund,
    secretary: await app.signedIn(secretary.email),
    committee: await app.signedIn(committee.email),
    administrator: await app.signedIn(fund.administrator.email),
  };
}

/** A call whose review has closed. */
export interface ReviewedCall extends OpenCall {
  applications: Submitted[];
}

export interface ReviewedCallSettings {
  /** For each application what every expert gives it on every criterion: [9, 8, 8] scores 90, 80 and 80. */
  levels: number[];
  rules?: Partial<CallRules>;
  requestedKopecks?: (i: number) => bigint;
}

export async function reviewedCall(
  app: TestApp,
  fund: Fund,
  { levels, rules, requestedKopecks }: ReviewedCallSettings,
): Promise<ReviewedCall> {
  const call = await admittedCall(app, fund, { applications: levels.length, rules, requestedKopecks });
  const { actor } = fund.administrator;
  await app.get(OpenReviewing).execute(actor, call.callId);
  for (const expert of await createExperts(app, fund.organiserId, 2))
    for (const [i, { applicationId }] of call.applications.entries())
      await submittedReview(app, fund, applicationId, expert, levels[i] ?? 0);
  await app.get(CloseReviewing).execute(actor, call.callId);
  return call;
}

/** Five pass 60; of the tied ones the lot decides. */
export const SIX_LEVELS = [10, 9, 8, 8, 7, 5];

/** 100 M kopecks less 10 M of appeal reserve, six applications of 25 M: three fit. */
export const callOfSix = (app: TestApp, { fund }: Council, code: string): Promise<ReviewedCall> =>
  reviewedCall(app, fund, {
    levels: SIX_LEVELS,
    rules: { appealReserveKopecks: 10_000_000n, code },
    requestedKopecks: () => 25_000_000n,
  });

export interface ListBody {
  id: string;
  version: number;
  status: string;
  awards: AwardBody[];
  availableActions: { action: string; available: boolean; reason?: string }[];
}

export interface AwardBody {
  id: string;
  applicationId: string;
  decision: string;
  reasonCode: string;
  amountKopecks: string | null;
  reservePosition: number | null;
  rank: number | null;
  position: number;
  score: string | null;
  sources: { name: string; amountKopecks: string }[];
}

export const PROPOSAL = {
  protocolNumber: '4',
  protocolDate: '2027-06-10',
  passMarks: [{ mark: '60' }],
  reserve: { count: 2 },
};

/** @returns the proposed list */
export async function propose(council: Council, callId: string, change: object = {}): Promise<ListBody> {
  const { body } = await council.secretary
    .post(`/api/calls/${callId}/award-lists`, { ...PROPOSAL, ...change })
    .expect(201);
  return body as ListBody;
}

/** @returns the approved list */
export async function proposeAndApprove(
  council: Council,
  callId: string,
  change: object = {},
): Promise<ListBody> {
  return approve(council, (await propose(council, callId, change)).id);
}

/** @returns the approved list */
export async function approve(council: Council, id: string): Promise<ListBody> {
  await council.committee.post(`/api/award-lists/${id}/agree`, { decision: 'agree' }).expect(200);
  const { body } = await council.administrator
    .post(`/api/award-lists/${id}/approve`, { orderNumber: '112-р', orderDate: '2027-06-18' })
    .expect(200);
  return body as ListBody;
}
