import { Module } from '@nestjs/common';
import { JobRuntime } from './jobs/job-runtime.js';
import { OutboxRunner } from './outbox/outbox-runner.js';

/** Runs jobs. An application that only answers requests does without. */
@Module({ providers: [JobRuntime, OutboxRunner], exports: [OutboxRunner] })
export class PlatformWorkerModule {}
