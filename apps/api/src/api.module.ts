import { Module } from '@nestjs/common';
import { ApplicationsHttpModule } from '#applications/http';
import { AwardsHttpModule } from '#awards/http';
import { CallsHttpModule } from '#calls/http';
import { IdentityHttpModule } from '#identity/http';
import { NotificationsHttpModule } from '#notifications/http';
import { PayoutsHttpModule } from '#payouts/http';
import { PlatformHttpModule } from '#platform/http';
import { PortalHttpModule } from '#portal/http';
import { ScoringHttpModule } from '#scoring/http';
import { HealthController } from './health.controller.js';
import { SetupPageController } from './setup/setup-page.controller.js';

/** Everything that answers over HTTP. The platform itself is added by whoever starts the process. */
@Module({
  imports: [
    PlatformHttpModule,
    IdentityHttpModule,
    CallsHttpModule,
    ApplicationsHttpModule,
    ScoringHttpModule,
    AwardsHttpModule,
    NotificationsHttpModule,
    PayoutsHttpModule,
    PortalHttpModule,
  ],
  controllers: [HealthController, SetupPageController],
})
export class ApiModule {}
