import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ScheduledProcessor, Transactions } from '#platform';
import { REMINDER_LETTERS } from '../data/letter-rules/reminder-letters.js';
import { Letters } from '../data/letters.js';
import { ReminderWaves } from '../data/reminder-waves.js';
import { sendDueReminders } from './notifications.jobs.js';

/** Writes the reminders that are due, each wave and the mark that it is done in one transaction. */
@Injectable()
export class SendDueReminders extends ScheduledProcessor {
  readonly schedule = sendDueReminders;

  constructor(
    private readonly tx: Transactions,
    private readonly waves: ReminderWaves,
    private readonly letters: Letters,
  ) {
    super();
  }

  async process(): Promise<void> {
    while (await this.tx.run((em) => this.sendNext(em)));
  }

  /** @returns whether a wave was due */
  private async sendNext(em: EntityManager): Promise<boolean> {
    const wave = await this.waves.claim(em);
    if (!wave) return false;
    for (const source of REMINDER_LETTERS[wave.kind])
      await this.letters.write(em, source, { waveId: wave.id });
    await this.waves.markDone(em, wave.id);
    return true;
  }
}
