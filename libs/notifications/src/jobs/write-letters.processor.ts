import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { LETTER_RULES } from '../data/letter-rules/letter-rules.js';
import { Letters } from '../data/letters.js';
import { writeLetters, type ToldEvent } from './notifications.jobs.js';

@Injectable()
export class WriteLetters extends OutboxProcessor<ToldEvent> {
  readonly job = writeLetters;

  constructor(private readonly letters: Letters) {
    super();
  }

  async process(em: EntityManager, { topic, ids }: ToldEvent): Promise<void> {
    for (const rule of LETTER_RULES) if (rule.topic === topic) await this.letters.write(em, rule, ids);
  }
}
