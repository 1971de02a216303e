import type { components } from '../../generated/api-types.js';

export type Problem = components['schemas']['ProblemDto'];

const FAULT = 500;

/** A refusal of the server, with its code and what to do next in the reader's language (RFC 9457). */
export class ApiProblem extends Error {
  readonly code: string;
  readonly errors: Problem['errors'];
  /** What support asks for. */
  readonly supportCode: string;

  constructor(
    readonly status: number,
    problem: Problem | undefined,
  ) {
    super(problem?.detail ?? String(status));
    this.code = problem?.code ?? `http.${status}`;
    this.errors = problem?.errors ?? [];
    this.supportCode = (problem?.traceId ?? String(status)).slice(0, 8).toUpperCase();
  }

  /** The server failed, not the person. */
  get isFault(): boolean {
    return this.status >= FAULT;
  }
}

export const isProblem = (error: unknown, ...codes: string[]): error is ApiProblem =>
  error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));

/** Whether the session has ended; a password that was refused is something else. */
export const isSignedOut = (error: unknown): boolean => isProblem(error, 'kernel.sign-in-needed');

/** Whether somebody was faster: the step was still possible when the page was read. */
export const isRaced = (error: unknown): boolean => isProblem(error, 'kernel.raced', 'kernel.wrong-status');
