import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming.js';
import { outliveServer } from './outlive-server.js';

/**
 * The connection options that every part of the program uses. Entities and migrations are added by the caller.
 * @param transactionIdleMs a process that is frozen within a transaction keeps its locks no longer; 0: for ever
 */
export function connectionOptions(url: string, poolSize: number, transactionIdleMs = 0): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    extra: {
      connectionTimeoutMillis: 10_000,
      onConnect: outliveServer,
      options: `-c timezone=UTC -c idle_in_transaction_session_timeout=${transactionIdleMs}`,
    },
  };
}
