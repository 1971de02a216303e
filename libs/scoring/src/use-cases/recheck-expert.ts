import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Outbox } from '#platform';
import { callsToReadFor } from '../data/conflict-grounds.query.js';
import { findConflicts } from '../jobs/scoring.jobs.js';

/**
 * Has conflicts looked for anew when an expert is new, is called otherwise or works elsewhere. Several experts who
 * join at once bring one look at each call.
 */
@Injectable()
export class RecheckExpert {
  constructor(private readonly outbox: Outbox) {}

  async execute(em: EntityManager, personId: string): Promise<void> {
    const callIds = await callsToReadFor(em, personId);
    await this.outbox.add(em, findConflicts, ...callIds.map((callId) => ({ callId })));
  }
}
