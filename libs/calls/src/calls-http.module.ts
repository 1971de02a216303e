import { Module } from '@nestjs/common';
import { CallsModule } from './calls.module.js';
import { CallsController } from './http/calls.controller.js';

@Module({ imports: [CallsModule], controllers: [CallsController] })
export class CallsHttpModule {}
