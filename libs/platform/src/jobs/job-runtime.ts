import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { newId } from '#kernel';
import { Config } from '../config/config.js';
import { Logger } from '../logging/logger.js';
import { withTrace } from '../logging/trace.js';
import { jobsTotal } from '../health/metrics.js';
import { OutboxRunner } from '../outbox/outbox-runner.js';
import { Relay } from '../outbox/relay.js';
import { queueOf } from './job-contract.js';
import { JobRegistry, type Processors } from './job-registry.js';
import { Queues, type JobWorker } from './queues.js';

const IDLE_MS = 200;
const AFTER_FAULT_MS = 1_000;
const GRACE_MS = 10_000;

/** The worker: BullMQ workers for every queue, the outbox relay, and the schedules that wake sweepers. */
@Injectable()
export class JobRuntime implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly workers: JobWorker[] = [];
  private readonly stopping = new AbortController();
  private loops: Promise<void>[] = [];
  private processors: Processors = { outbox: new Map(), scheduled: new Map() };

  constructor(
    private readonly registry: JobRegistry,
    private readonly queues: Queues,
    private readonly relay: Relay,
    private readonly runner: OutboxRunner,
    private readonly logger: Logger,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.processors = this.registry.processors();
    const names = [...this.processors.outbox.keys(), ...this.processors.scheduled.keys()];
    for (const queue of new Set(names.map(queueOf)))
      this.workers.push(this.queues.worker(queue, (job) => this.process(job)));
    this.loops = [
      this.loop('relay', async () => ((await this.relay.deliver()) > 0 ? 0 : IDLE_MS)),
      this.loop('schedules', async () => {
        await this.renewSchedules();
        // A queue that lost everything gets its schedules back before its jobs.
        return this.config.jobLostAfterMs / 3;
      }),
    ];
  }

  /** Stops taking new work and lets running jobs end; what does not end in time is done by the next worker. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.loops);
    const closed = Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.race([closed, pause(GRACE_MS, undefined, { ref: false })]);
  }

  private process({ name, data }: { name: string; data: unknown }): Promise<void> {
    return withTrace(newId(), async () => {
      const { outbox, scheduled } = this.processors;
      const processor = outbox.get(name);
      const outboxId = (data as { outboxId?: string }).outboxId;
      try {
        if (processor && outboxId) await this.runner.run(outboxId, processor);
        else await scheduled.get(name)?.process();
        jobsTotal.inc({ job: name, outcome: 'done' });
      } catch (error) {
        jobsTotal.inc({ job: name, outcome: 'failed' });
        this.logger.error(`job ${name} failed`, error);
      }
    });
  }

  private async renewSchedules(): Promise<void> {
    for (const [name, { schedule }] of this.processors.scheduled)
      await this.relay
        .queue(queueOf(name))
        .upsertJobScheduler(
          name,
          { every: schedule.everyMs },
          { name, data: {}, opts: { removeOnComplete: true, removeOnFail: true } },
        );
  }

  private async loop(name: string, step: () => Promise<number>): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const wait = await step().catch((error: unknown) => {
        this.logger.warn(`${name}: ${error instanceof Error ? error.message : String(error)}`);
        return AFTER_FAULT_MS;
      });
      await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }
}
