import type { FundKey } from '../fund-texts.js';
import { texts } from '../texts/ru.js';
import { formatRoubles } from '../../shared/texts/roubles.js';

const PATHS: Readonly<Record<string, (id: string) => string>> = {
  call: (id) => `/fund/calls/${id}`,
  application: (id) => `/fund/applications/${id}`,
  review: (id) => `/fund/reviews/${id}`,
  'calibration-round': () => '/fund/calibration',
  agreement: (id) => `/fund/agreements/${id}`,
  payout: (id) => `/fund/payments/${id}`,
  report: (id) => `/fund/reports/${id}`,
};

/** Where an object of the audit has a page of its own. */
export const objectPath = (kind: string, id: string): string | undefined => PATHS[kind]?.(id);

/** An action of the audit in words; the code itself where no word is known. */
export function actionText(action: string, t: (key: FundKey) => string): string {
  const key = `fund.action.${action}`;
  return key in texts ? t(key as FundKey) : action;
}

interface Fact {
  name: string;
  value: string;
}

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** What an entry adds, in words; ids of other objects say nothing to people. */
export const factsText = (facts: readonly Fact[], t: (key: FundKey) => string): string =>
  facts
    .filter(({ value }) => value !== '' && !ID.test(value))
    .map((fact) => `${factName(fact.name, t)}: ${factValue(fact, t)}`)
    .join(' · ');

/** Codes of what somebody has chosen are said as they are chosen from; what people wrote themselves stays. */
function factValue({ name, value }: Fact, t: (key: FundKey) => string): string {
  if (name === 'amountKopecks') return formatRoubles(BigInt(value));
  const key = `fund.review-reason.${value}`;
  return name === 'reason' && key in texts ? t(key as FundKey) : value;
}

function factName(name: string, t: (key: FundKey) => string): string {
  const key = `fund.fact.${name}`;
  return key in texts ? t(key as FundKey) : name;
}
