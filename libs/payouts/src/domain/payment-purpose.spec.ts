import { LONGEST_AGREEMENT_NUMBER, paymentPurpose } from './payment-purpose.js';
import { payoutReference, referencesIn } from './payout-reference.js';

describe('the purpose of a payment', () => {
  const reference = payoutReference('2f1e7a52-93c4-4d0e-9a6b-000000000012');

  it('carries the reference there and back', () => {
    expect(referencesIn(paymentPurpose(reference, '27-1-000012', 2))).toEqual([reference]);
  });

  it('fits a payment order whatever the number', () => {
    const purpose = paymentPurpose(reference, '№'.repeat(LONGEST_AGREEMENT_NUMBER), 99);
    expect(purpose.length).toBeLessThanOrEqual(210);
  });
});
