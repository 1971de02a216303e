import type { EngineErrorCode } from '../engine.errors.js';

/** ICU messages by code. */
export const en: Record<EngineErrorCode, string> = {
  'engine.invalid-rubric': 'The rubric has faults.',
  'engine.field-required': 'This is missing.',
  'engine.field-unknown': 'A rubric has no such member.',
  'engine.field-not-text': 'A text is expected.',
  'engine.field-not-identifier': 'An identifier is expected: small Latin letters, digits and hyphens.',
  'engine.field-not-object': 'An object is expected.',
  'engine.field-not-list': 'A list is expected.',
  'engine.field-list-length': 'From {min} to {max} items are expected.',
  'engine.field-not-integer': 'An integer from {min} to {max} is expected.',
  'engine.field-not-decimal':
    'A decimal from 0 to {max} is expected, with {decimals, plural, one {# decimal} other {# decimals}} at most.',
  'engine.field-duplicate-id': 'The identifier “{id}” is used twice.',
  'engine.field-scale': 'The greatest score must be some whole number of steps above the least.',
  'engine.field-off-scale': 'A score goes from {min} to {max} in steps of {step}.',
  'engine.field-weights-count':
    '{expected, plural, one {# weight is} other {# weights are}} expected, one for each band.',
  'engine.field-band-bounds': 'A band is bounded by the sum or by the duration, not by both.',
  'engine.field-band-order':
    'The bounds of the bands must ascend, and the band without a bound follows the sums.',
  'engine.field-band-open': 'Exactly one band must have no bound.',
  'engine.field-band-maximum':
    'The weights of this band make {maximum} points at most, but the rubric says {expected}.',
  'engine.field-pass-mark': 'The pass mark is above the greatest score.',
  'engine.unknown-band': 'The rubric has no band “{band}”.',
  'engine.invalid-review': 'The review has faults.',
  'engine.field-unknown-criterion': 'The rubric has no such criterion.',
  'engine.field-criterion-not-asked': 'This criterion is not asked for applications of this band.',
  'engine.too-many-reviews':
    'An application can have {limit, plural, one {# review} other {# reviews}} at most.',
  'engine.invalid-threshold': 'The threshold “{value}” is not a decimal number of points.',
  'engine.key-not-quantised': 'The score of “{id}” is not a whole number of millionths of a point.',
  'engine.duplicate-id': '“{id}” occurs twice.',
  'engine.duplicate-pair': 'The pair of application “{application}” and expert “{expert}” occurs twice.',
  'engine.invalid-total': 'The total of expert “{expert}” for application “{application}” is no number.',
  'engine.too-few-reviews':
    'There are too few reviews to calibrate: {reviews}, and at least {needed} are needed. Use the raw scores.',
  'engine.invalid-top': 'The number of places is a whole number from 1 to {limit}.',
  'engine.unknown-id': '“{id}” is not in the input.',
  'engine.not-sealable': 'This content cannot be sealed.',
  'engine.field-not-sealable':
    'Only texts, whole numbers, true, false, null, lists and objects can be sealed; write fractions as texts.',
  'engine.invalid-demand': 'The number of experts for application “{application}” must be a whole number.',
  'engine.invalid-load':
    'The load of expert “{expert}” must be two whole numbers, the least not above the greatest.',
  'engine.invalid-affinity':
    'The affinity of application “{application}” and expert “{expert}” must be a whole number from 0 to {limit}.',
  'engine.too-many-experts':
    '{limit, plural, one {# expert} other {# experts}} at most can be assigned at once.',
  'engine.pinned-not-allowed':
    'Expert “{expert}” cannot be pinned to application “{application}”: a conflict, the language, a colleague or the same pair forbids it.',
  'engine.pinned-over-demand': 'Application “{application}” has more pinned experts than it needs.',
  'engine.pinned-over-load': 'Expert “{expert}” has more pinned applications than the greatest load.',
};
