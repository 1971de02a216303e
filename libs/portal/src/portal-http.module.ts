import { Module } from '@nestjs/common';
import { DemoTourController } from './http/demo-tour.controller.js';
import { PublicProjectsController } from './http/public-projects.controller.js';
import { PortalModule } from './portal.module.js';

@Module({ imports: [PortalModule], controllers: [DemoTourController, PublicProjectsController] })
export class PortalHttpModule {}
