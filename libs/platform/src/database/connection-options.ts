import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming.js';

/** The connection options that every part of the program uses. Entities and migrations are added by the caller. */
export function connectionOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    extra: { connectionTimeoutMillis: 10_000, options: '-c timezone=UTC' },
  };
}
