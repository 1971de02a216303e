import type { CallRules } from '#calls';
import { completeOrganisationInn, isAccountOf } from '#kernel';
import type { Client } from '../setup/client.js';
import type { TestApp } from '../setup/test-app.js';
import { createCouncil, proposeAndApprove, reviewedCall } from './awards.js';
import { createPersonWith, type Applicant, type Person } from './contest.js';

const BIK = '049805746';
const LONG_AGO = '2026-01-12';

/** An account of the given bank whose key fits. @param tail the last eleven digits, the owner's own */
function accountOf(owner: '40602' | '40703', tail: string): string {
  const keyed = Array.from({ length: 10 }, (_, key) => `${owner}810${key}${tail.padStart(11, '0')}`);
  return keyed.find((account) => isAccountOf(account, BIK)) ?? '';
}

export const FUND_ACCOUNT = accountOf('40602', '25');
export const fundDetails = {
  name: 'НО «Единый ресурсный центр»',
  inn: '1435077441',
  kpp: '143501001',
  account: FUND_ACCOUNT,
  bik: BIK,
  bankName: 'АО «Северный банк» г. Якутск',
};

interface PayeeDetails {
  kind: 'applicant';
  name: string;
  inn: string;
  kpp: string;
  account: string;
  bik: string;
  bankName: string;
}

export const payeeDetails = (n = 1): PayeeDetails => ({
  kind: 'applicant' as const,
  name: `АНО «Һомус ${n}»`,
  inn: completeOrganisationInn(`0014${n.toString().padStart(5, '0')}`),
  kpp: '143501001',
  account: accountOf('40703', `7${n}`),
  bik: BIK,
  bankName: 'АО «Северный банк» г. Якутск',
});

/** Everyone who handles the money of one organiser, signed in. */
interface Treasury {
  administrator: Client;
  preparer: Client;
  approver: Client;
  curator: Client;
  auditor: Client;
  preparing: Person;
  approving: Person;
}

async function createTreasury(app: TestApp, organiserId: string, administrator: Client): Promise<Treasury> {
  const preparing = await createPersonWith(app, organiserId, 'finance-preparer');
  const approving = await createPersonWith(app, organiserId, 'finance-approver');
  const curating = await createPersonWith(app, organiserId, 'project-curator');
  const auditing = await createPersonWith(app, organiserId, 'auditor');
  const treasury = {
    ...{ administrator, preparing, approving },
    preparer: await app.signedIn(preparing.email),
    approver: await app.signedIn(approving.email),
    curator: await app.signedIn(curating.email),
    auditor: await app.signedIn(auditing.email),
  };
  await treasury.preparer.put(`/api/organisers/${organiserId}/paying-account`, fundDetails).expect(200);
  return treasury;
}

export interface Grantee {
  applicationId: string;
  applicant: Applicant;
  signatory: Client;
}

/** A call whose results are public; every application of it has won what it asked for. */
export interface GrantedCall {
  app: TestApp;
  organiserId: string;
  callId: string;
  treasury: Treasury;
  grantees: Grantee[];
}

/** 100 000 ₽ each, unless said otherwise; one source that covers twice as much. */
export async function grantedCall(
  app: TestApp,
  organiserId: string,
  { grants, rules = {} }: { grants: number; rules?: Partial<CallRules> },
): Promise<GrantedCall> {
  const council = await createCouncil(app, organiserId);
  const sources = [
    { name: 'Республика', budgetCode: '806 0113', amountKopecks: 20_000_000n * BigInt(grants) },
  ];
  const { callId, applications } = await reviewedCall(app, council.fund, {
    levels: Array.from({ length: grants }, () => 9),
    rules: { sources, ...rules },
  });
  await proposeAndApprove(council, callId);
  await council.administrator.post(`/api/calls/${callId}/publish-results`, {}).expect(201);
  const treasury = await createTreasury(app, organiserId, council.administrator);
  const grantees: Grantee[] = [];
  for (const application of applications)
    grantees.push({ ...application, signatory: await app.signedIn(application.applicant.email) });
  return { app, organiserId, callId, treasury, grantees };
}

interface TrancheBody {
  id: string;
  agreementId: string;
  sourceId: string;
  sourceName: string;
  ordinal: number;
  dueOn: string;
  amountKopecks: string;
  status: string;
  waitsFor: string | null;
  payout: { id: string; status: string; reference: string } | null;
}

export interface AgreementBody {
  id: string;
  number: string;
  status: string;
  amountKopecks: string;
  payee: { id: string; account: string; version: number };
  tranches: TrancheBody[];
  reports: { id: string; kind: string; ordinal: number; status: string; dueOn: string }[];
  availableActions: { action: string; available: boolean; reason?: string }[];
}

export interface PayoutBody {
  id: string;
  status: string;
  reference: string;
  amountKopecks: string;
  batchId: string | null;
  approvedBy: string | null;
  paymentNumber: number | null;
  settledOn: string | null;
  availableActions: { action: string; available: boolean; reason?: string }[];
}

let payees = 0;

/** The draft of an agreement on a project that began long ago, so that every tranche is due. */
export async function draftAgreement(call: GrantedCall, grantee: Grantee): Promise<AgreementBody> {
  payees += 1;
  const { body } = await call.treasury.preparer
    .post('/api/agreements', {
      applicationId: grantee.applicationId,
      ...{ startsOn: '2026-01-10', endsOn: LONG_AGO, payee: payeeDetails(payees) },
    })
    .expect(201);
  return body as AgreementBody;
}

export async function signedAgreement(call: GrantedCall, grantee: Grantee): Promise<AgreementBody> {
  const { id } = await draftAgreement(call, grantee);
  const { body } = await grantee.signatory.post(`/api/agreements/${id}/sign`).expect(200);
  return body as AgreementBody;
}

export async function readAgreement(call: GrantedCall, id: string): Promise<AgreementBody> {
  const { body } = await call.treasury.auditor.get(`/api/agreements/${id}`).expect(200);
  return body as AgreementBody;
}

export async function preparedPayout(call: GrantedCall, trancheId: string): Promise<PayoutBody> {
  const { body } = await call.treasury.preparer.post(`/api/tranches/${trancheId}/payouts`).expect(201);
  return body as PayoutBody;
}

export async function approvedPayout(call: GrantedCall, trancheId: string): Promise<PayoutBody> {
  const { id } = await preparedPayout(call, trancheId);
  const { body } = await call.treasury.approver.post(`/api/payouts/${id}/approve`, {}).expect(200);
  return body as PayoutBody;
}

export async function payoutNow(call: GrantedCall, id: string): Promise<PayoutBody> {
  const { body } = await call.treasury.auditor.get('/api/payouts?limit=200').expect(200);
  const found = (body as { items: PayoutBody[] }).items.find((payout) => payout.id === id);
  if (!found) throw new Error(`no payout ${id}`);
  return found;
}

interface BalancesBody {
  name: string;
  amountKopecks: string;
  budgetKopecks: string;
  committedKopecks: string;
  paidKopecks: string;
  refundedKopecks: string;
}

/** Free, promised, paid, paid back, of each source of the call. */
export async function ledgerOf(call: GrantedCall): Promise<string[][]> {
  const { body } = await call.treasury.auditor.get(`/api/calls/${call.callId}/ledger`).expect(200);
  return (body as { items: BalancesBody[] }).items.map((source) => [
    source.budgetKopecks,
    source.committedKopecks,
    source.paidKopecks,
    source.refundedKopecks,
  ]);
}
