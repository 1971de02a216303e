import type { EntityManager } from 'typeorm';
import type { JobContract, ScheduleContract } from './job-contract.js';

/**
 * Does a job of the outbox. It runs in one transaction together with the mark that it is done, so its effect
 * happens once, however often the job is delivered. No network inside.
 */
export abstract class OutboxProcessor<Payload> {
  abstract readonly job: JobContract<Payload>;
  /** @param others of the undone runs with an equal key, which this run answers too */
  abstract process(em: EntityManager, payload: Payload, others: readonly Payload[]): Promise<void>;
}

/** Does what is due, whenever it is woken. Several may run at once: rows are claimed with SKIP LOCKED. */
export abstract class ScheduledProcessor {
  abstract readonly schedule: ScheduleContract;
  abstract process(): Promise<void>;
}
