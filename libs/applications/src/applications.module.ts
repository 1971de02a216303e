import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallFactSources, CallsModule } from '#calls';
import { Constraints, JobRegistry, Outbox, Texts } from '#platform';
import { admissionFacts } from './data/admission-facts.js';
import { ApplicationCopies } from './data/application-copies.js';
import { Applications } from './data/applications.js';
import { applicationEntities } from './data/entities.js';
import { lastCallSize } from './data/last-call-size.js';
import { registerSubmitted } from './jobs/applications.jobs.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { AdmitApplications } from './use-cases/admit-applications.js';
import { CreateApplication } from './use-cases/create-application.js';
import { OwnApplications } from './use-cases/own-applications.js';
import { ReadApplications } from './use-cases/read-applications.js';
import { ReadCopies } from './use-cases/read-copies.js';
import { ReadReceipt } from './use-cases/read-receipt.js';
import { RegisterSubmitted } from './use-cases/register-submitted.js';
import { ScreenApplication } from './use-cases/screen-application.js';
import { SubmitApplication } from './use-cases/submit-application.js';
import { UpdateApplication } from './use-cases/update-application.js';
import { WithdrawApplication } from './use-cases/withdraw-application.js';

const USE_CASES = [
  AdmitApplications,
  CreateApplication,
  OwnApplications,
  ReadApplications,
  ReadCopies,
  ReadReceipt,
  RegisterSubmitted,
  ScreenApplication,
  SubmitApplication,
  UpdateApplication,
  WithdrawApplication,
];

@Module({
  imports: [TypeOrmModule.forFeature(applicationEntities), CallsModule],
  providers: [ApplicationCopies, Applications, ...USE_CASES],
  exports: [Applications, CallsModule, ...USE_CASES],
})
export class ApplicationsModule {
  constructor(
    texts: Texts,
    constraints: Constraints,
    jobs: JobRegistry,
    outbox: Outbox,
    facts: CallFactSources,
  ) {
    texts.add({ ru, en });
    constraints.add({
      application_one_per_track: 'applications.track-taken',
      admission_protocol_number_unique: 'applications.protocol-number-taken',
    });
    constraints.add(
      {
        application_municipality: 'identity.unknown-municipality',
        submission_municipality: 'identity.unknown-municipality',
      },
      'invalid',
    );
    jobs.declare(registerSubmitted);
    outbox.subscribe('call.intake-closed', registerSubmitted, ({ callId }) => ({ callId }));
    facts.add(admissionFacts);
    facts.add(lastCallSize);
  }
}
