import { Module } from '@nestjs/common';
import { ApplicationsWorkerModule } from '#applications/worker';
import { CallsWorkerModule } from '#calls/worker';
import { IdentityModule } from '#identity';
import { NotificationsWorkerModule } from '#notifications/worker';
import { PayoutsWorkerModule } from '#payouts/worker';
import { ScoringWorkerModule } from '#scoring/worker';

/** What does the jobs of all libraries. Nothing runs them yet. */
@Module({
  imports: [
    IdentityModule,
    CallsWorkerModule,
    ApplicationsWorkerModule,
    ScoringWorkerModule,
    NotificationsWorkerModule,
    PayoutsWorkerModule,
  ],
})
export class ProcessorsModule {}
