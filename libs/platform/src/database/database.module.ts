import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { connectionOptions } from './connection-options.js';
import { Transactions } from './transactions.js';

@Global()
@Module({})
export class DatabaseModule {
  static forRoot(config: Config): DynamicModule {
    const url = config.databaseUrl;
    if (!url) throw new Error('DatabaseModule needs a database: the embedded server must be started before');
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...connectionOptions(url, config.databasePoolSize, config.transactionIdleMs),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
      ],
      providers: [Transactions],
      exports: [Transactions],
    };
  }
}
