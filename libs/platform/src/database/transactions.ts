import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { postgresFault } from './postgres-fault.js';

const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 5;

/**
 * Explicit transactions. The whole callback runs again after a serialisation failure (40001) or a deadlock
 * (40P01), so it must not touch the network or keep results outside. A `run` inside a `run` joins it.
 */
@Injectable()
export class Transactions {
  private readonly ambient = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const outer = this.ambient.getStore();
    if (outer) return work(outer);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction((em) => this.ambient.run(em, () => work(em)));
      } catch (error) {
        const fault = postgresFault(error);
        if (!fault || !RETRIED.has(fault.code) || attempt === ATTEMPTS) throw error;
        await pause(2 ** attempt + Math.random() * 10);
      }
    }
  }

  /** For reads outside a transaction, and for reads that must see an open one. */
  get manager(): EntityManager {
    return this.ambient.getStore() ?? this.dataSource.manager;
  }
}
