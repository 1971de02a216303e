import { Module } from '@nestjs/common';
import { AuditController } from './http/audit.controller.js';
import { InstallationController } from './http/installation.controller.js';
import { InvitationsController } from './http/invitations.controller.js';
import { MeController } from './http/me.controller.js';
import { OrganisationsController } from './http/organisations.controller.js';
import { PeopleController } from './http/people.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { SetupController } from './http/setup.controller.js';
import { IdentityModule } from './identity.module.js';

@Module({
  imports: [IdentityModule],
  controllers: [
    AuditController,
    InstallationController,
    InvitationsController,
    MeController,
    OrganisationsController,
    PeopleController,
    SessionsController,
    SetupController,
  ],
})
export class IdentityHttpModule {}
