import { Module } from '@nestjs/common';
import { OpenDueTranchesProcessor } from './jobs/open-due-tranches.processor.js';
import { PayoutsModule } from './payouts.module.js';

@Module({ imports: [PayoutsModule], providers: [OpenDueTranchesProcessor] })
export class PayoutsWorkerModule {}
