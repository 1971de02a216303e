import { addDays, daysBetween } from '#kernel';
import type { BankRequisites, OrganisationContent } from '../content/content.types.js';
import { makeKpp, makeOrganisationInn, makeRequisites } from '../content/identifiers.js';
import type { SeededRandom } from '../content/seeded-random.js';
import type { DemoDays } from '../time/demo-days.js';
import { FUND_NAME } from '../demo-accounts.js';
import { FINISHED_DAYS } from './calendars.js';
import type { PlannedApplication } from './contest-plan.js';
import type { CouncilPlan } from './council.js';
import { officeTime, wakingTime } from './daytime.js';

export type GrantStepName =
  | 'create'
  | 'sign'
  | 'submit-interim'
  | 'return-interim'
  | 'accept-interim'
  | 'submit-final'
  | 'accept-final'
  | 'complete';

interface GrantStep {
  name: GrantStepName;
  at: Date;
}

/**
 * What is special about a grant: the interim report came late or not at all, the money of its second tranche got
 * stuck on its way, or nobody has drawn up the agreement.
 */
export type GrantFate =
  | 'report-overdue'
  | 'payment-unknown'
  | 'payment-returned'
  | 'report-in-work'
  | 'report-returned'
  | 'payment-approved'
  | 'payment-draft'
  | 'paid-late'
  | 'agreement-awaited'
  | 'usual';

export interface PlannedGrant {
  /** Position among the admitted applications. */
  application: number;
  fate: GrantFate;
  /** In order. */
  steps: GrantStep[];
}

/** Everything that is due is paid at once; the bank's statement comes on the next day. */
export interface PlannedPayment {
  at: Date;
  statementAt: Date;
}

export interface GrantsPlan {
  grants: PlannedGrant[];
  payments: PlannedPayment[];
  /** When the money that came back is booked, and a payment is given up for lost. */
  troubleAt: Date;
  /** When the latest payouts are drawn up that nobody has sent yet. */
  lastDraftsAt: Date;
  /** When the bank's latest statement is imported, which does not explain itself. */
  lastStatementAt: Date;
  /** The grantee whose account the demo opens. */
  shown: OrganisationContent;
  /** What the fund pays from. */
  payingAccount: BankRequisites & { name: string; inn: string; kpp: string };
}

/** Of the grants whose interim reports are due last. */
const FATES: readonly GrantFate[] = [
  'report-overdue',
  'agreement-awaited',
  'payment-unknown',
  'payment-returned',
  'report-in-work',
  'report-returned',
  'payment-approved',
  'payment-draft',
  'paid-late',
];

const FIRST_PAYMENT = FINISHED_DAYS.agreements + 14;
const DAYS_BETWEEN_PAYMENTS = 14;
const LAST_PAYMENT = -6;
const YESTERDAY = -1;
/** Days after a project's end until its final report is due, as the payouts library has it. */
const FINAL_REPORT_AFTER = 21;

/** The road of each grant from the corrected results until yesterday. */
export function planGrants(
  random: SeededRandom,
  days: DemoDays,
  contenders: readonly PlannedApplication[],
  { winners, declining, movingUp }: CouncilPlan,
): GrantsPlan {
  const granted = [...winners.filter((winner) => winner !== declining), movingUp];
  const interimDueOf = (application: number): number => interimDue(days, contenders[application]);
  const late = [...granted].sort((a, b) => interimDueOf(b) - interimDueOf(a)).slice(0, FATES.length);
  const grants = granted.map((application): PlannedGrant => {
    const fate = FATES[late.indexOf(application)] ?? 'usual';
    const project = contenders[application];
    return { application, fate, steps: stepsOf(random, days, project, fate) };
  });
  const [shown] = late.map((application) => contenders[application]?.organisation);
  if (!shown) throw new RangeError('Nobody has a grant');
  return {
    ...{ grants, shown },
    payments: paymentsUntil(days),
    troubleAt: days.at(YESTERDAY - 1, '16:20:00'),
    lastDraftsAt: days.at(YESTERDAY, '15:10:00'),
    lastStatementAt: days.at(YESTERDAY, '16:40:00'),
    payingAccount: drawPayingAccount(random.fork('account')),
  };
}

function drawPayingAccount(random: SeededRandom): GrantsPlan['payingAccount'] {
  const inn = makeOrganisationInn(random);
  return { ...makeRequisites(random, '40703'), inn, kpp: makeKpp(inn), name: FUND_NAME };
}

function paymentsUntil(days: DemoDays): PlannedPayment[] {
  const count = Math.floor((LAST_PAYMENT - FIRST_PAYMENT) / DAYS_BETWEEN_PAYMENTS);
  const regular = Array.from({ length: count }, (_, index) => FIRST_PAYMENT + index * DAYS_BETWEEN_PAYMENTS);
  return [...regular, LAST_PAYMENT]
    .map((wanted) => days.workday(wanted))
    .map((offset) => ({
      at: days.at(offset, '11:00:00'),
      statementAt: days.at(offset + 1, '10:30:00'),
    }));
}

/** The second tranche is due in the middle of the project, and the report on the first one with it. */
function interimDue(days: DemoDays, application: PlannedApplication | undefined): number {
  const { startsOn, endsOn } = periodOf(application);
  return days.offsetOfDay(addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2)));
}

function stepsOf(
  random: SeededRandom,
  days: DemoDays,
  application: PlannedApplication | undefined,
  fate: GrantFate,
): GrantStep[] {
  if (fate === 'agreement-awaited') return [];
  const { agreements } = FINISHED_DAYS;
  const steps: GrantStep[] = [
    { name: 'create', at: officeTime(random, days, agreements) },
    { name: 'sign', at: wakingTime(random, days, agreements + 4, agreements + 11) },
    ...interimSteps(random, days, interimDue(days, application), fate),
  ];
  if (fate === 'usual') {
    const finalDue = days.offsetOfDay(periodOf(application).endsOn) + FINAL_REPORT_AFTER;
    steps.push(...finalSteps(random, days, finalDue));
  }
  return steps.filter(({ at }) => at < days.at(0, '00:00:00'));
}

/** One report of many is returned once. */
const RETURNED_SHARE = 0.15;

function interimSteps(
  random: SeededRandom,
  days: DemoDays,
  due: number,
  fate: Exclude<GrantFate, 'agreement-awaited'>,
): GrantStep[] {
  const submit = (from: number, to: number): GrantStep => ({
    name: 'submit-interim',
    at: wakingTime(random, days, from, to),
  });
  const accept = (offset: number): GrantStep => ({
    name: 'accept-interim',
    at: officeTime(random, days, offset),
  });
  const giveBack = (offset: number): GrantStep => ({
    name: 'return-interim',
    at: officeTime(random, days, offset),
  });
  switch (fate) {
    case 'report-overdue':
      return [];
    case 'report-in-work':
      return [submit(-3, -2)];
    case 'report-returned':
      return [submit(-12, -10), giveBack(-6)];
    case 'payment-unknown':
    case 'payment-returned':
    case 'paid-late':
      return [submit(-20, -16), accept(-12)];
    case 'payment-approved':
    case 'payment-draft':
      return [submit(-9, -7), { name: 'accept-interim', at: days.at(-3, '14:05:00') }];
    case 'usual':
      return random.chance(RETURNED_SHARE)
        ? [submit(due - 12, due - 9), giveBack(due - 6), submit(due - 2, due - 1), accept(due + 2)]
        : [submit(due - 6, due - 1), accept(due + random.integer(1, 4))];
  }
}

function finalSteps(random: SeededRandom, days: DemoDays, due: number): GrantStep[] {
  return [
    { name: 'submit-final', at: wakingTime(random, days, due - 9, due - 1) },
    { name: 'accept-final', at: officeTime(random, days, due + random.integer(1, 5)) },
    { name: 'complete', at: officeTime(random, days, due + random.integer(9, 12)) },
  ];
}

function periodOf(application: PlannedApplication | undefined): { startsOn: string; endsOn: string } {
  if (!application) throw new RangeError('No application of this position');
  return application.content.project;
}
