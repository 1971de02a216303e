import type { CallDetails } from '../fund-calls-query.js';

/** The steps by the field that says when. */
const STEPS = [
  ['opens', 'opensAt'],
  ['closes', 'closesAt'],
  ['formal-check', 'formalCheckUntil'],
  ['reviews-due', 'reviewsDueAt'],
  ['results', 'resultsAt'],
] as const;

export interface Step {
  kind: (typeof STEPS)[number][0];
  field: (typeof STEPS)[number][1];
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
  return STEPS.map(([kind, field], i) => {
    const at = call[field];
    const before = call[STEPS[i - 1]?.[1] ?? field];
    return {
      ...{ kind, field, at },
      past: at !== null && Date.parse(at) <= now,
      days: at && before && i > 0 ? Math.round((Date.parse(at) - Date.parse(before)) / DAY_MS) : null,
    };
  });
}
