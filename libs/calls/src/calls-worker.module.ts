import { Module } from '@nestjs/common';
import { CallsModule } from './calls.module.js';
import { CloseDueIntakes } from './jobs/close-due-intakes.processor.js';

@Module({ imports: [CallsModule], providers: [CloseDueIntakes] })
export class CallsWorkerModule {}
