import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AwardEntity } from './award.entity.js';

/** What is known elsewhere about an award. */
export interface AwardFacts {
  /** The money is promised by a signed agreement, or was: only the agreement's own way leads out. */
  agreementInForce?: boolean;
}

type FactSource = (em: EntityManager, award: AwardEntity) => Promise<AwardFacts>;

/**
 * What the libraries that build on awards know about one. They add their sources when they are loaded, so that
 * an award with a signed agreement is not taken back, without awards knowing agreements.
 */
@Injectable()
export class AwardFactSources {
  private readonly sources: FactSource[] = [];

  add(source: FactSource): void {
    this.sources.push(source);
  }

  async of(em: EntityManager, award: AwardEntity): Promise<AwardFacts> {
    const facts: AwardFacts = {};
    for (const source of this.sources) Object.assign(facts, await source(em, award));
    return facts;
  }
}
