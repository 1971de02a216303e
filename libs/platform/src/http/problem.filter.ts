import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DomainError, type ErrorKind } from '#kernel';
import { isServerAway, postgresFault } from '../database/postgres-fault.js';
import { Logger } from '../logging/logger.js';
import { traceId } from '../logging/trace.js';
import { Texts } from '../texts/texts.js';
import type { ActingRequest } from './access.js';
import { Constraints } from './constraints.js';
import { localeOf } from './locale.js';
import { problemOf } from './problem.js';

/** What PostgreSQL says of NUL (22021), and in JSON of NUL and halves of surrogate pairs (22P05). */
const UNSTORABLE = new Set(['22021', '22P05']);
const OURS: ReadonlySet<ErrorKind> = new Set(['unavailable', 'fault']);
const LATER: ReadonlySet<ErrorKind> = new Set(['too-many', 'unavailable']);

/** Every error leaves as application/problem+json; what is not known leaves as a bare 500 with a trace id, and 503 says that trying again may help. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly texts: Texts,
    private readonly constraints: Constraints,
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<ActingRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: ActingRequest, reply: FastifyReply): void {
    const trace = traceId() ?? request.id;
    const refusal = this.known(error) ?? ourFault(error, trace);
    if (OURS.has(refusal.kind)) this.logger.error(error instanceof Error ? error : String(error), { trace });
    const problem = problemOf(refusal, this.texts, localeOf(request), trace);
    if (error instanceof HttpException && !(error instanceof DomainError)) problem.status = error.getStatus();
    if (LATER.has(refusal.kind)) void reply.header('retry-after', String(refusal.params['seconds'] ?? 1));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem);
  }

  private known(error: unknown): DomainError | undefined {
    if (error instanceof DomainError) return error;
    if (error instanceof HttpException) return fromHttp(error.getStatus());
    const fault = postgresFault(error);
    if (fault && UNSTORABLE.has(fault.code)) return new DomainError('kernel.unstorable-text', 'invalid');
    return this.constraints.explain(fault);
  }
}

function fromHttp(status: number): DomainError | undefined {
  if (status === 404) return new DomainError('kernel.no-such-route', 'not-found');
  if (status === 413) return new DomainError('kernel.body-too-large', 'invalid');
  if (status === 415) return new DomainError('kernel.not-json', 'invalid');
  if (status < 500) return new DomainError('kernel.broken-json', 'invalid');
  return undefined;
}

function ourFault(error: unknown, trace: string): DomainError {
  return isServerAway(error)
    ? new DomainError('kernel.unavailable', 'unavailable', { seconds: 5 })
    : new DomainError('kernel.fault', 'fault', { trace });
}
