import type { CallDetails } from '../fund-calls-query.js';

const STEPS = ['opens', 'closes', 'formal-check', 'reviews-due', 'results'] as const;

export interface Step {
  kind: (typeof STEPS)[number];
  /** Null: no date is set. */
  at: string | null;
  past: boolean;
  /** Whole days since the step before, when both have a date. */
  days: number | null;
}

const DAY_MS = 86_400_000;
type Dates = Pick<CallDetails, 'opensAt' | 'closesAt' | 'formalCheckUntil' | 'reviewsDueAt' | 'resultsAt'>;

/** A call's dates in their order. @param now ms of the server */
export function timeline(call: Dates, now: number): Step[] {
  const dates = [call.opensAt, call.closesAt, call.formalCheckUntil, call.reviewsDueAt, call.resultsAt];
  return STEPS.map((kind, i) => {
    const at = dates[i] ?? null;
    const before = dates[i - 1] ?? null;
    return {
      kind,
      at,
      past: at !== null && Date.parse(at) <= now,
      days: at && before ? Math.round((Date.parse(at) - Date.parse(before)) / DAY_MS) : null,
    };
  });
}
