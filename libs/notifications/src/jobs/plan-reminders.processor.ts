import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { ReminderWaves } from '../data/reminder-waves.js';
import { leadsAhead } from '../domain/reminder-leads.js';
import { planReminders } from './notifications.jobs.js';

/** Makes a call's reminders agree with its deadlines, whatever happened to them before. */
@Injectable()
export class PlanReminders extends OutboxProcessor<{ callId: string }> {
  readonly job = planReminders;

  constructor(private readonly waves: ReminderWaves) {
    super();
  }

  async process(em: EntityManager, { callId }: { callId: string }): Promise<void> {
    await this.waves.dropOutdated(em, callId);
    for (const { kind, hoursLeft } of await this.waves.running(em, callId))
      await this.waves.plan(em, callId, kind, leadsAhead(hoursLeft));
  }
}
