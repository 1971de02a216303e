import type { FieldError } from '#kernel';
import type { CallRules } from './call-rules.js';

/**
 * What may change after publication, with a new version of the rules and a notice. The rest is what people
 * wrote their applications by; the deadline moves by an extension only.
 */
const CHANGEABLE: ReadonlySet<keyof CallRules> = new Set([
  'title',
  'description',
  'formalCheckUntil',
  'reviewsDueAt',
  'resultsAt',
  'reviewsPerApplication',
  'expertCapacity',
  'calibrationRound',
  'divergenceThreshold',
  'appealReserveKopecks',
]);

export function changedFields(before: CallRules, after: CallRules): (keyof CallRules)[] {
  return (Object.keys(before) as (keyof CallRules)[]).filter((field) => !equal(before[field], after[field]));
}

/** Faults for the fields that a published call does not let change. */
export function checkPublishedChange(before: CallRules, after: CallRules): FieldError[] {
  return changedFields(before, after)
    .filter((field) => !CHANGEABLE.has(field))
    .map((field) => ({ pointer: `/${field}`, code: 'calls.published-field' }));
}

const equal = (a: unknown, b: unknown): boolean => comparable(a) === comparable(b);

/** The order of keys differs between what was sent and what JSONB gives back. */
function comparable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part && typeof part === 'object' && !Array.isArray(part))
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    return part;
  });
}
