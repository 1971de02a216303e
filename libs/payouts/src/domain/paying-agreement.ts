import type { AgreementStatus } from '#contracts';
import type { PayoutsVerdict } from './payouts.errors.js';

const PAYING: readonly (AgreementStatus | undefined)[] = ['signed', 'running'];

/** Money leaves only under an agreement in force: a guard for tranches and payouts. */
export function agreementPays(facts: { agreementStatus?: AgreementStatus }): PayoutsVerdict {
  return PAYING.includes(facts.agreementStatus) || 'payouts.agreement-not-active';
}
