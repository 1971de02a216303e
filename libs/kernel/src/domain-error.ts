/**
 * What went wrong in the terms of the contest, not of a transport:
 * `invalid` the input cannot be accepted as it is; `forbidden` this person may not; `not-found` there is
 * no such thing for this person; `conflict` the state does not allow it, or somebody was faster;
 * `unauthenticated` who is asking is not known; `too-many` later, not now; `unavailable` what we need is away;
 * `fault` ours.
 */
export type ErrorKind =
  | 'invalid'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'unauthenticated'
  | 'too-many'
  | 'unavailable'
  | 'fault';

/** One fault of one field. `pointer` is a JSON Pointer (RFC 6901) into the request's body. */
export interface FieldError {
  pointer: string;
  code: string;
  params?: ErrorParams;
}

/** Values that the message of a code may show; a bigint is an amount in kopecks, said as the reader's language writes it. */
export type ErrorParams = Record<string, string | number | bigint>;

/** A refusal with a code of the catalogue, e.g. `scoring.not-assigned`. The text is found by the code. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly params: ErrorParams = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** The codes of one library with their kinds: `{ 'scoring.not-assigned': 'forbidden' }`. */
export type ErrorCatalogue<Code extends string> = Readonly<Record<Code, ErrorKind>>;

/** Makes the function that a library throws its refusals with: `throw fail('scoring.not-assigned')`. */
export function failWith<Code extends string>(catalogue: ErrorCatalogue<Code>) {
  return (code: Code, params: ErrorParams = {}, errors: readonly FieldError[] = []): DomainError =>
    new DomainError(code, catalogue[code], params, errors);
}
