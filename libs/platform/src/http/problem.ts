import type { Locale } from '#contracts';
import type { DomainError, ErrorKind } from '#kernel';
import type { Texts } from '../texts/texts.js';
import type { ProblemDto } from './dto/problem.dto.js';

const STATUS_OF: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
  fault: 500,
};

export function problemOf(error: DomainError, texts: Texts, locale: Locale, traceId: string): ProblemDto {
  return {
    type: `/problems/${error.code}`,
    status: STATUS_OF[error.kind],
    code: error.code,
    detail: texts.say(locale, error.code, error.params),
    errors: error.errors.map(({ pointer, code, params }) => ({
      pointer,
      code,
      detail: texts.say(locale, code, params),
    })),
    traceId,
  };
}
