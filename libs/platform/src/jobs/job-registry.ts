import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { JobContract, ScheduleContract } from './job-contract.js';
import { OutboxProcessor, ScheduledProcessor } from './processors.js';

export interface Processors {
  outbox: Map<string, OutboxProcessor<unknown>>;
  scheduled: Map<string, ScheduledProcessor>;
}

/** Every job contract of the loaded libraries, and the processors that the worker has for them. */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Set<string>();
  private readonly schedules = new Set<string>();

  constructor(private readonly discovery: DiscoveryService) {}

  declare(...jobs: Pick<JobContract<unknown>, 'name'>[]): void {
    for (const job of jobs) this.jobs.add(job.name);
  }

  declareSchedule(...schedules: ScheduleContract[]): void {
    for (const schedule of schedules) this.schedules.add(schedule.name);
  }

  /** @throws Error naming each job without exactly one processor: such a worker must not start */
  processors(): Processors {
    const instances = this.discovery.getProviders().map((wrapper) => wrapper.instance as unknown);
    const outbox = instances.filter((instance) => instance instanceof OutboxProcessor);
    const scheduled = instances.filter((instance) => instance instanceof ScheduledProcessor);
    const names = [...outbox.map((p) => p.job.name), ...scheduled.map((p) => p.schedule.name)];
    const faults = [
      ...faultsOf([...this.jobs, ...this.schedules], names),
      ...names
        .filter((name) => !this.jobs.has(name) && !this.schedules.has(name))
        .map((name) => `${name} is processed but not declared`),
    ];
    if (faults.length > 0) throw new Error(`The worker cannot start: ${faults.join('; ')}`);
    return {
      outbox: new Map(outbox.map((processor) => [processor.job.name, processor])),
      scheduled: new Map(scheduled.map((processor) => [processor.schedule.name, processor])),
    };
  }
}

function faultsOf(declared: string[], processed: string[]): string[] {
  return declared.flatMap((name) => {
    const count = processed.filter((processor) => processor === name).length;
    return count === 1 ? [] : [`${name} has ${count} processors instead of one`];
  });
}
