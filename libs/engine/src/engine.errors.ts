import { failWith, type ErrorCatalogue } from '#kernel';

/** Every refusal of the engine. `engine.field-…` name one field inside another refusal's `errors[]`. */
export const engineErrors = {
  'engine.invalid-rubric': 'invalid',
  'engine.field-required': 'invalid',
  'engine.field-unknown': 'invalid',
  'engine.field-not-text': 'invalid',
  'engine.field-not-identifier': 'invalid',
  'engine.field-not-object': 'invalid',
  'engine.field-not-list': 'invalid',
  'engine.field-list-length': 'invalid',
  'engine.field-not-integer': 'invalid',
  'engine.field-not-decimal': 'invalid',
  'engine.field-duplicate-id': 'invalid',
  'engine.field-scale': 'invalid',
  'engine.field-off-scale': 'invalid',
  'engine.field-weights-count': 'invalid',
  'engine.field-band-bounds': 'invalid',
  'engine.field-band-order': 'invalid',
  'engine.field-band-open': 'invalid',
  'engine.field-band-maximum': 'invalid',
  'engine.field-pass-mark': 'invalid',
  'engine.unknown-band': 'invalid',
  'engine.invalid-review': 'invalid',
  'engine.field-unknown-criterion': 'invalid',
  'engine.field-criterion-not-asked': 'invalid',
  'engine.too-many-reviews': 'invalid',
  'engine.invalid-threshold': 'invalid',
  'engine.key-not-quantised': 'invalid',
  'engine.duplicate-id': 'invalid',
  'engine.duplicate-pair': 'invalid',
  'engine.unknown-id': 'invalid',
  'engine.not-sealable': 'invalid',
  'engine.field-not-sealable': 'invalid',
  'engine.invalid-demand': 'invalid',
  'engine.invalid-load': 'invalid',
  'engine.invalid-affinity': 'invalid',
  'engine.too-many-experts': 'invalid',
  'engine.pinned-not-allowed': 'invalid',
  'engine.pinned-over-demand': 'invalid',
  'engine.pinned-over-load': 'invalid',
} as const satisfies ErrorCatalogue<string>;

export type EngineErrorCode = keyof typeof engineErrors;

export const fail = failWith<EngineErrorCode>(engineErrors);
