import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import { DomainError } from '#kernel';
import { Transactions } from '../database/transactions.js';
import type { ActingRequest } from './access.js';

const REPLAYED_HEADER = 'idempotent-replay';

interface Kept {
  body_hash: string;
  operation: string;
  response_status: number;
  response: unknown;
}

/**
 * `Idempotency-Key` on a write: the first request does the work and its answer is kept in the same
 * transaction; the same request again gets that answer; another body under the key is refused. Requests that
 * run at once wait for the first one on the key's row.
 */
@Injectable()
export class Idempotency implements NestInterceptor {
  constructor(private readonly tx: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<ActingRequest>();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || request.method === 'GET' || !request.actor) return next.handle();
    if (key.length === 0 || key.length > 200)
      throw new DomainError('kernel.idempotency-key-length', 'invalid');
    const operation = `${context.getClass().name}.${context.getHandler().name} ${request.url}`;
    const bodyHash = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest('hex');
    const once = new OneEffect(request.actor.personId, key, operation, bodyHash);
    return from(this.tx.run((em) => once.run(em, next, http.getResponse<FastifyReply>())));
  }
}

class OneEffect {
  constructor(
    private readonly personId: string,
    private readonly key: string,
    private readonly operation: string,
    private readonly bodyHash: string,
  ) {}

  async run(em: EntityManager, next: CallHandler, reply: FastifyReply): Promise<unknown> {
    const claimed = await em.query<unknown[]>(
      `INSERT INTO idempotency_key (person_id, key, operation, body_hash) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [this.personId, this.key, this.operation, this.bodyHash],
    );
    if (claimed.length === 0) return this.replay(em, reply);
    const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
    await em.query(
      'UPDATE idempotency_key SET response_status = $3, response = $4 WHERE person_id = $1 AND key = $2',
      [this.personId, this.key, reply.statusCode, JSON.stringify(answer ?? null)],
    );
    return answer;
  }

  private async replay(em: EntityManager, reply: FastifyReply): Promise<unknown> {
    const [kept] = await em.query<Kept[]>(
      'SELECT body_hash, operation, response_status, response FROM idempotency_key WHERE person_id = $1 AND key = $2',
      [this.personId, this.key],
    );
    if (!kept || kept.body_hash !== this.bodyHash || kept.operation !== this.operation)
      throw new DomainError('kernel.idempotency-key-reused', 'conflict');
    void reply.status(kept.response_status).header(REPLAYED_HEADER, 'true');
    return kept.response;
  }
}
