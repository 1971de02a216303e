import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Events, Topic } from '#contracts';
import type { JobContract } from '../jobs/job-contract.js';
import { OutboxEntity } from './outbox.entity.js';

interface Request {
  job: string;
  payload: object;
  coalesceKey: string | null;
}

/** The record of work that must happen, written in the transaction that makes it necessary. */
@Injectable()
export class Outbox {
  private readonly subscribers = new Map<Topic, ((event: never) => Request)[]>();

  /** From now on every `topic` asks for the job. Said once, in the module of the library that owns the job. */
  subscribe<T extends Topic, Payload extends object>(
    topic: T,
    job: JobContract<Payload>,
    payloadOf: (event: Events[T]) => Payload,
  ): void {
    const subscriber = (event: Events[T]): Request => request(job, payloadOf(event));
    this.subscribers.set(topic, [...(this.subscribers.get(topic) ?? []), subscriber]);
  }

  /** Tells the other libraries, through the jobs that they subscribed. */
  async emit<T extends Topic>(em: EntityManager, topic: T, ...events: Events[T][]): Promise<void> {
    const subscribers = (this.subscribers.get(topic) ?? []) as ((event: Events[T]) => Request)[];
    await insert(
      em,
      events.flatMap((event) => subscribers.map((subscriber) => subscriber(event))),
    );
  }

  /** The payloads of a job that this very transaction has asked for, in their order. */
  async askedIn<Payload extends object>(em: EntityManager, job: JobContract<Payload>): Promise<Payload[]> {
    const rows = await em.query<{ payload: unknown }[]>(
      `SELECT payload FROM outbox
        WHERE job = $1 AND done_at IS NULL AND xmin = pg_current_xact_id()::xid ORDER BY id`,
      [job.name],
    );
    return rows.map(({ payload }) => job.parse(payload));
  }

  /** Asks for a job of one's own library. */
  async add<Payload extends object>(
    em: EntityManager,
    job: JobContract<Payload>,
    ...payloads: Payload[]
  ): Promise<void> {
    await insert(
      em,
      payloads.map((payload) => request(job, payload)),
    );
  }
}

function request<Payload extends object>(job: JobContract<Payload>, payload: Payload): Request {
  return { job: job.name, payload, coalesceKey: job.coalesceBy?.(payload) ?? null };
}

async function insert(em: EntityManager, requests: Request[]): Promise<void> {
  if (requests.length > 0) await em.insert(OutboxEntity, requests);
}
