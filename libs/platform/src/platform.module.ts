import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { Audit } from './audit/audit.js';
import { Config } from './config/config.js';
import { DatabaseModule } from './database/database.module.js';
import { Health } from './health/health.js';
import { Constraints } from './http/constraints.js';
import { JobRegistry } from './jobs/job-registry.js';
import { Queues } from './jobs/queues.js';
import { LettersAhead } from './letters/letters-ahead.js';
import { Logger } from './logging/logger.js';
import { OutboxEntity } from './outbox/outbox.entity.js';
import { Outbox } from './outbox/outbox.js';
import { Relay } from './outbox/relay.js';
import { Statuses } from './status/statuses.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { Texts } from './texts/texts.js';

const SERVICES = [
  Audit,
  Constraints,
  Health,
  JobRegistry,
  LettersAhead,
  Outbox,
  Queues,
  Relay,
  Statuses,
  Texts,
];

/** What every library stands on, once per process. */
@Global()
@Module({})
export class PlatformModule {
  constructor(texts: Texts) {
    texts.add({ ru, en });
  }

  static forRoot(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DatabaseModule.forRoot(config),
        DiscoveryModule,
        TypeOrmModule.forFeature([AuditEntryEntity, OutboxEntity]),
      ],
      providers: [
        { provide: Config, useValue: config },
        { provide: Logger, useValue: new Logger(config) },
        ...SERVICES,
      ],
      exports: [Config, Logger, ...SERVICES],
    };
  }
}
