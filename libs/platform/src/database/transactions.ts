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

  /**
   * Does all of the work, says what came of it, and undoes it: nobody else ever sees any of it. Locks are held
   * meanwhile, as by the real work.
   * @throws what the work throws; RangeError inside a transaction, which would be undone with it
   */
  async undone<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    if (this.ambient.getStore()) throw new RangeError('A transaction cannot be undone in part');
    try {
      return await this.run(async (em) => {
        throw new Undo(await work(em));
      });
    } catch (error) {
      if (error instanceof Undo) return error.result as T;
      throw error;
    }
  }

  /** For reads outside a transaction, and for reads that must see an open one. */
  get manager(): EntityManager {
    return this.ambient.getStore() ?? this.dataSource.manager;
  }
}

/** Ends a transaction whose result is wanted and whose writing is not. */
class Undo extends Error {
  constructor(readonly result: unknown) {
    super('undone');
  }
}
