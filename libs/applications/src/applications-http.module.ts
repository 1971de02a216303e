import { Module } from '@nestjs/common';
import { ApplicationsModule } from './applications.module.js';
import { AdmissionController } from './http/admission.controller.js';
import { ApplicationsController } from './http/applications.controller.js';
import { CopiesController } from './http/copies.controller.js';

@Module({
  imports: [ApplicationsModule],
  controllers: [AdmissionController, ApplicationsController, CopiesController],
})
export class ApplicationsHttpModule {}
