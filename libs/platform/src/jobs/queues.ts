import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, withBackend, Worker, type Job, type JobsOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Config } from '../config/config.js';
import { outliveServer } from '../database/outlive-server.js';
import { Logger } from '../logging/logger.js';

/** What BullMQ is needed for, the same on both backends. */
export interface JobQueue {
  on(event: 'error', listener: (error: Error) => void): unknown;
  addBulk(jobs: { name: string; data: unknown; opts: JobsOptions }[]): Promise<unknown>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: unknown; opts: JobsOptions },
  ): Promise<unknown>;
  getJobCounts(...types: ('waiting' | 'active' | 'delayed' | 'failed')[]): Promise<Record<string, number>>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

export interface JobWorker {
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

type Handler = (job: Pick<Job, 'name' | 'data'>) => Promise<void>;

/** A killed worker's jobs come back after the lock; the event loop must stay free for shorter than that. */
const workerOptions = ({ jobLockMs }: Config) => ({
  lockDuration: jobLockMs,
  stalledInterval: Math.ceil(jobLockMs / 3),
  maxStalledCount: 50,
  concurrency: 4,
});
const POSTGRES_POOL = 24;

/** Opens BullMQ queues and workers on Redis where it is configured, else on PostgreSQL in the schema `bullmq`. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly redis: Redis[] = [];
  private readonly opened = new Set<JobQueue>();
  private pool: pg.Pool | undefined;

  constructor(
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  queue(name: string): JobQueue {
    const queue = this.config.redisUrl
      ? this.redisQueue(name, this.config.redisUrl)
      : this.postgresQueue(name);
    queue.on('error', (error: Error) => this.logger.warn(`queue ${name}: ${error.message}`));
    this.opened.add(queue);
    return queue;
  }

  /** Closes a queue that is of no use any more. */
  async discard(queue: JobQueue): Promise<void> {
    this.opened.delete(queue);
    await queue.close().catch(() => undefined);
  }

  worker(name: string, handler: Handler): JobWorker {
    const worker: JobWorker = this.config.redisUrl
      ? new Worker(name, handler, {
          ...workerOptions(this.config),
          connection: this.redisConnection(this.config.redisUrl, {}),
        })
      : new (withBackend(createPostgresBackend).Worker)(name, handler, {
          ...workerOptions(this.config),
          connection: this.postgresPool(),
        });
    worker.on('error', (error) => this.logger.warn(`worker ${name}: ${error.message}`));
    return worker;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.opened].map((queue) => queue.close()));
    for (const connection of this.redis) connection.disconnect();
    await this.pool?.end();
  }

  private redisQueue(name: string, url: string): Queue {
    // Without these two a dead or frozen Redis would make `add` wait for ever.
    const connection = this.redisConnection(url, { commandTimeout: 5_000 });
    return new Queue(name, { connection, skipWaitingForReady: true });
  }

  private postgresQueue(name: string) {
    return new (withBackend(createPostgresBackend).Queue)(name, { connection: this.postgresPool() });
  }

  private redisConnection(url: string, options: { commandTimeout?: number }): Redis {
    const connection = new Redis(url, { maxRetriesPerRequest: null, ...options });
    connection.on('error', (error) => this.logger.warn(`redis: ${error.message}`));
    this.redis.push(connection);
    return connection;
  }

  /** One pool for all queues: with a pool each, eight queues take all connections that a server has. */
  private postgresPool(): pg.Pool {
    this.pool ??= new pg.Pool({
      connectionString: this.config.databaseUrl,
      options: '-c search_path=bullmq',
      max: POSTGRES_POOL,
      onConnect: outliveServer,
    }).setMaxListeners(0);
    return this.pool;
  }
}
