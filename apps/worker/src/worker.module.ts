import { Module } from '@nestjs/common';
import { PlatformWorkerModule } from '#platform/worker';
import { ProcessorsModule } from './processors.module.js';

/** Everything that runs jobs. The platform itself is added by whoever starts the process. */
@Module({ imports: [PlatformWorkerModule, ProcessorsModule] })
export class WorkerModule {}
