import { Module } from '@nestjs/common';
import { ApplicationsModule } from './applications.module.js';
import { RegisterSubmittedProcessor } from './jobs/register-submitted.processor.js';

@Module({ imports: [ApplicationsModule], providers: [RegisterSubmittedProcessor] })
export class ApplicationsWorkerModule {}
