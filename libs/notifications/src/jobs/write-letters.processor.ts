import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { Letters, type ToldEvent } from '../data/letters.js';
import { writeLetters } from './notifications.jobs.js';

@Injectable()
export class WriteLetters extends OutboxProcessor<ToldEvent> {
  readonly job = writeLetters;

  constructor(private readonly letters: Letters) {
    super();
  }

  async process(em: EntityManager, event: ToldEvent): Promise<void> {
    await this.letters.writeFor(em, event);
  }
}
