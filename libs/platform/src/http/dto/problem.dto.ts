/** One fault of one field of the request's body. */
export class ProblemFieldDto {
  /** JSON Pointer (RFC 6901) to the field. */
  pointer: string;
  /** What is wrong with it, by code. */
  code: string;
  /** The same in the reader's language. */
  detail: string;
}

/** An RFC 9457 problem, the form of every refusal. */
export class ProblemDto {
  /** Identifies the code, e.g. `/problems/applications.intake-closed`. */
  type: string;
  /** The HTTP status code. */
  status: number;
  /** The code of the catalogue, stable for programs. */
  code: string;
  /** What happened and what to do next, in the reader's language. */
  detail: string;
  /** Faults by field, when there are such. */
  errors: ProblemFieldDto[];
  /** Ties the answer to the server's log. */
  traceId: string;
}
