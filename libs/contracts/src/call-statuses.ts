export const CALL_STATUSES = [
  'draft',
  'published',
  'intake-closed',
  'admission-decided',
  'reviewing',
  'review-closed',
  'list-proposed',
  'list-returned',
  'list-agreed',
  'approved',
  'results-published',
  'finished',
  'cancelled',
  'void',
] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

export const AGGREGATION_RULES = ['fpg', 'mean', 'median', 'trimmed', 'additive', 'blup'] as const;
export type AggregationRule = (typeof AGGREGATION_RULES)[number];

/** Rules that take out how severe each expert is, from all reviews of a call at once. */
export type CalibratedRule = Extract<AggregationRule, 'additive' | 'blup'>;

export function isCalibratedRule(rule: AggregationRule): rule is CalibratedRule {
  return rule === 'additive' || rule === 'blup';
}

/** When the public register shows an application. */
export const REGISTER_VISIBILITIES = ['at-registration', 'after-review', 'winners-only'] as const;
export type RegisterVisibility = (typeof REGISTER_VISIBILITIES)[number];

/** Whether an expert has one alias per application, or one in the whole call (as announced in its rules). */
export const ALIAS_SCOPES = ['application', 'call'] as const;
export type AliasScope = (typeof ALIAS_SCOPES)[number];
