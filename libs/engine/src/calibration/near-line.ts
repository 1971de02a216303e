import { byCodeUnits } from '../code-unit-order.js';

/**
 * In which order further reviews do most for the decision: the closer to even the chance of being funded, the sooner
 * (P·(1 − P), then the id).
 */
export function nearLineFirst<T extends { readonly application: string; readonly pTop: number }>(
  scores: readonly T[],
): T[] {
  const doubt = ({ pTop }: T): number => pTop * (1 - pTop);
  return [...scores].sort((a, b) => doubt(b) - doubt(a) || byCodeUnits(a.application, b.application));
}
