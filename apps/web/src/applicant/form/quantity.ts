import { APPLICATION_LIMITS } from '#contracts';

/** Reads a quantity as people write it. @returns null when it is no whole number from one to the largest */
export function readQuantity(text: string): number | null {
  const digits = text.replace(/[\s\u00a0]/g, '');
  const quantity = Number(digits);
  const fits = /^\d{1,9}$/.test(digits) && quantity >= 1 && quantity <= APPLICATION_LIMITS.largestQuantity;
  return fits ? quantity : null;
}
