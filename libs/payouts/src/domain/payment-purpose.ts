/** A bank's purpose has 210 characters, and the rest of ours needs 90 of them. */
export const LONGEST_AGREEMENT_NUMBER = 50;

/** What the payment order says it is for. The reference comes first: banks cut long purposes at the end. */
export function paymentPurpose(reference: string, agreementNumber: string, ordinal: number): string {
  return `${reference} Грант по соглашению № ${agreementNumber}, транш ${ordinal}. НДС не облагается`;
}
