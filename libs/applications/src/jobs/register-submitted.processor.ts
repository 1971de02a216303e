import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OutboxProcessor } from '#platform';
import { RegisterSubmitted } from '../use-cases/register-submitted.js';
import { registerSubmitted } from './applications.jobs.js';

@Injectable()
export class RegisterSubmittedProcessor extends OutboxProcessor<{ callId: string }> {
  readonly job = registerSubmitted;

  constructor(private readonly registration: RegisterSubmitted) {
    super();
  }

  async process(_: EntityManager, { callId }: { callId: string }): Promise<void> {
    await this.registration.execute(callId);
  }
}
