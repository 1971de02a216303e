import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { PlatformModule, processConfig } from '#platform';
import { ApiModule } from './api.module.js';
import { createApi } from './create-api.js';

const config = processConfig();

@Module({ imports: [PlatformModule.forRoot(config), ApiModule] })
class ApiProcess {}

const app = await createApi(ApiProcess, config);
app.enableShutdownHooks();
await app.listen(config.port, config.host);
