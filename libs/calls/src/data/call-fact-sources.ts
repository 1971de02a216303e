import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CallFacts } from '../domain/call.status.js';
import type { CallEntity } from './call.entity.js';

/** @param reader whom the facts are told; null where they judge, and nothing is left out */
type FactSource = (em: EntityManager, call: CallEntity, reader: string | null) => Promise<CallFacts>;

/**
 * What the libraries that build on calls know about one. They add their sources when they are loaded, so the
 * guards of a call's table see applications, reviews and agreements without calls knowing those libraries.
 */
@Injectable()
export class CallFactSources {
  private readonly sources: FactSource[] = [];

  add(source: FactSource): void {
    this.sources.push(source);
  }

  async of(em: EntityManager, call: CallEntity, reader: string | null): Promise<CallFacts> {
    const facts: CallFacts = {};
    for (const source of this.sources) Object.assign(facts, await source(em, call, reader));
    return facts;
  }
}
