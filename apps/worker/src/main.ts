import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger, PlatformModule, processConfig } from '#platform';
import { WorkerModule } from './worker.module.js';

const config = processConfig();

@Module({ imports: [PlatformModule.forRoot(config), WorkerModule] })
class WorkerProcess {}

const app = await NestFactory.createApplicationContext(WorkerProcess, { bufferLogs: true });
app.useLogger(app.get(Logger));
app.enableShutdownHooks();
